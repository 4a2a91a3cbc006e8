// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "Animal" => Animal;
    "Base" => Base;
    "Choices" => Choices;
    "Deep" => Deep;
    "Deeper" => Deeper;
    "Dog" => Dog;
    "DogOwner" => DogOwner;
    "Duration" => Duration;
    "Either" => Either;
    "Fish" => Fish;
    "FishOwner" => FishOwner;
    "HoldsA" => HoldsA;
    "HoldsB" => HoldsB;
    "HoldsBoth" => HoldsBoth;
    "Lists" => Lists;
    "Maps" => Maps;
    "Meta" => Meta;
    "Named" => Named;
    "Narrower" => Narrower;
    "NodeA" => NodeA;
    "NodeB" => NodeB;
    "OneOfBoth" => OneOfBoth;
    "Other" => Other;
    "Owner" => Owner;
    "Siblings" => Siblings;
    "Whole" => Whole;
    unions
    "/components/schemas/Duration" => Duration { "/components/schemas/Duration/anyOf/0" => Text, "/components/schemas/Duration/anyOf/1" => Enum, "/components/schemas/Duration/anyOf/2" => Enum2, };
    "/components/schemas/Either/properties/pet" => EitherPet { "/components/schemas/Either/properties/pet/oneOf/0" => Dog, "/components/schemas/Either/properties/pet/oneOf/1" => Fish, };
}
