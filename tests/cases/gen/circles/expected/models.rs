// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "Direct" => Direct;
    "Expression" => Expression;
    "Free" => Free;
    "Negation" => Negation;
    "One" => One;
    "Three" => Three;
    "ThroughList" => ThroughList;
    "Two" => Two;
    "Whole" => Whole;
    unions
    "/components/schemas/Expression" => Expression { "/components/schemas/Expression/anyOf/0" => Text, "/components/schemas/Expression/anyOf/1" => Negation, };
}
