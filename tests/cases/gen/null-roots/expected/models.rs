// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "Animal" => Animal;
    "Born" => Born;
    "Count" => Count;
    "Kind" => Kind;
    "Level" => Level;
    "Levels" => Levels;
    "MaybeOwner" => MaybeOwner;
    "Owner" => Owner;
    "Pet" => Pet;
    "Puppy" => Puppy;
    "Same" => Same;
    "Tag" => Tag;
    "Tags" => Tags;
    unions
    "/components/schemas/Animal" => Animal { "/components/schemas/Animal/oneOf/0" => Owner, "/components/schemas/Animal/oneOf/1" => PetValue, "/components/schemas/Animal/oneOf/2" => Integer, };
}
