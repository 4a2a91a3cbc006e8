// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "Closed" => Closed;
    "ClosedOrFree" => ClosedOrFree;
    "Coords" => Coords;
    "DeepFields" => DeepFields;
    "Flags" => Flags;
    "Floats" => Floats;
    "Formats" => Formats;
    "Id" => Id;
    "Items" => Items;
    "Lengths" => Lengths;
    "Mixed" => Mixed;
    "Multiples" => Multiples;
    "PatternFields" => PatternFields;
    "Patterns" => Patterns;
    "Position" => Position;
    "Sizes" => Sizes;
    "Unique" => Unique;
    "Unread" => Unread;
    unions
    "/components/schemas/Closed" => Closed { "/components/schemas/Closed/oneOf/0" => Object, "/components/schemas/Closed/oneOf/1" => Object2, };
    "/components/schemas/ClosedOrFree" => ClosedOrFree { "/components/schemas/ClosedOrFree/anyOf/0" => Object, "/components/schemas/ClosedOrFree/anyOf/1" => Object2, };
    "/components/schemas/Coords" => Coords { "/components/schemas/Coords/oneOf/0" => Position, "/components/schemas/Coords/oneOf/1" => PositionList, "/components/schemas/Coords/oneOf/2" => ListList, };
    "/components/schemas/DeepFields" => DeepFields { "/components/schemas/DeepFields/oneOf/0" => Object, "/components/schemas/DeepFields/oneOf/1" => Object2, };
    "/components/schemas/Flags" => Flags { "/components/schemas/Flags/oneOf/0" => Object, "/components/schemas/Flags/oneOf/1" => Object2, };
    "/components/schemas/Floats" => Floats { "/components/schemas/Floats/oneOf/0" => Object, "/components/schemas/Floats/oneOf/1" => Object2, };
    "/components/schemas/Formats" => Formats { "/components/schemas/Formats/oneOf/0" => Date, "/components/schemas/Formats/oneOf/1" => Text, "/components/schemas/Formats/oneOf/2" => Text2, "/components/schemas/Formats/oneOf/3" => Text3, "/components/schemas/Formats/oneOf/4" => Text4, "/components/schemas/Formats/oneOf/5" => Integer, };
    "/components/schemas/Id" => Id { "/components/schemas/Id/anyOf/0" => Text, "/components/schemas/Id/anyOf/1" => Text2, };
    "/components/schemas/Items" => Items { "/components/schemas/Items/oneOf/0" => TextList, "/components/schemas/Items/oneOf/1" => TextList2, };
    "/components/schemas/Lengths" => Lengths { "/components/schemas/Lengths/oneOf/0" => IntegerList, "/components/schemas/Lengths/oneOf/1" => NumberList, };
    "/components/schemas/Mixed" => Mixed { "/components/schemas/Mixed/oneOf/0" => Any, "/components/schemas/Mixed/oneOf/1" => Any2, };
    "/components/schemas/Multiples" => Multiples { "/components/schemas/Multiples/oneOf/0" => Object, "/components/schemas/Multiples/oneOf/1" => Object2, };
    "/components/schemas/PatternFields" => PatternFields { "/components/schemas/PatternFields/oneOf/0" => Object, "/components/schemas/PatternFields/oneOf/1" => Object2, };
    "/components/schemas/Patterns" => Patterns { "/components/schemas/Patterns/oneOf/0" => Text, "/components/schemas/Patterns/oneOf/1" => Text2, "/components/schemas/Patterns/oneOf/2" => Text3, "/components/schemas/Patterns/oneOf/3" => Text4, };
    "/components/schemas/Sizes" => Sizes { "/components/schemas/Sizes/anyOf/0" => IntegerMap, "/components/schemas/Sizes/anyOf/1" => NumberMap, };
    "/components/schemas/Unique" => Unique { "/components/schemas/Unique/oneOf/0" => TextList, "/components/schemas/Unique/oneOf/1" => TextList2, };
    "/components/schemas/Unread" => Unread { "/components/schemas/Unread/anyOf/0" => Text, "/components/schemas/Unread/anyOf/1" => Integer, };
}
