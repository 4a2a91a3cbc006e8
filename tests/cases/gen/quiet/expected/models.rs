// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "A" => A;
    "B" => B;
    "Base" => Base;
    "Demands" => Demands;
    "Either" => Either;
    "Flag" => Flag;
    "Lists" => Lists;
    "Names" => Names;
    "Odd" => Odd;
    "Text" => Text;
    unions
    "/components/schemas/Lists" => Lists { "/components/schemas/Lists/oneOf/0" => A, "/components/schemas/Lists/oneOf/1" => B, };
}
