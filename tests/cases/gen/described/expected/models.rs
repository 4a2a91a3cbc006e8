// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "Bed" => Bed;
    "Chain" => Chain;
    "Knot" => Knot;
    "Odd" => Odd;
    "Plant" => Plant;
    "Soil" => Soil;
    "Sun" => Sun;
    "Tags" => Tags;
    "Thing" => Thing;
    unions
    "/components/schemas/Knot" => Knot { "/components/schemas/Knot/oneOf/0" => Integer, "/components/schemas/Knot/oneOf/1" => Date, "/components/schemas/Knot/oneOf/2" => List, };
    "/components/schemas/Thing" => Thing { "/components/schemas/Thing/oneOf/0" => Plant, "/components/schemas/Thing/oneOf/1" => Text, "/components/schemas/Thing/oneOf/2" => Integer, };
}
