// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "Animal" => Animal;
    "AnyObject" => AnyObject;
    "Begun" => Begun;
    "Cat" => Cat;
    "Closed" => Closed;
    "Conditional" => Conditional;
    "Demands" => Demands;
    "Dog" => Dog;
    "Holder" => Holder;
    "Labelled" => Labelled;
    "Lion" => Lion;
    "Nothing" => Nothing;
    "Numbers" => Numbers;
    "Pair" => Pair;
    "Turned" => Turned;
    "Zoo" => Zoo;
    unions
    "/components/schemas/Animal" => Animal { "/components/schemas/Cat" => Feline, "/components/schemas/Lion" => Lion, "/components/schemas/Dog" => Dog, "/components/schemas/Animal" => Base, };
    "/components/schemas/Begun/items" => BegunItem { "/components/schemas/Begun/items/anyOf/0" => Text, "/components/schemas/Begun/items/anyOf/1" => Any, };
    "/components/schemas/Numbers/properties/extension" => NumbersExtension { "/components/schemas/Numbers/properties/extension/anyOf/0" => Integer, "/components/schemas/Numbers/properties/extension/anyOf/1" => Text, };
    "/components/schemas/Numbers/properties/port" => NumbersPort { "/components/schemas/Numbers/properties/port/anyOf/0" => Integer, "/components/schemas/Numbers/properties/port/anyOf/1" => Text, };
    "/components/schemas/Pair/items" => PairItem { "/components/schemas/Pair/items/anyOf/0" => Text, "/components/schemas/Pair/items/anyOf/1" => Integer, };
    "/components/schemas/Turned/items" => TurnedItem { "/components/schemas/Turned/items/anyOf/0" => Integer, "/components/schemas/Turned/items/anyOf/1" => Text, "/components/schemas/Turned/items/anyOf/2" => Boolean, };
}
