// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "Cat" => Cat;
    "Dog" => Dog;
    "Owner" => Owner;
    "Pet" => Pet;
    "Setting" => Setting;
    "Shape" => Shape;
    unions
    "/components/schemas/Pet" => Pet { "/components/schemas/Pet/oneOf/0" => Cat, "/components/schemas/Pet/oneOf/1" => Dog, };
    "/components/schemas/Setting" => Setting { "/components/schemas/Setting/anyOf/0" => Text, "/components/schemas/Setting/anyOf/1" => Integer, "/components/schemas/Setting/anyOf/2" => List, "/components/schemas/Setting/anyOf/3" => Cat, };
    "/components/schemas/Shape" => Shape { "/components/schemas/Shape/oneOf/0" => Object, "/components/schemas/Shape/oneOf/1" => Object2, };
}
