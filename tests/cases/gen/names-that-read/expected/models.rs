// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "A" => A;
    "a.b" => AB;
    "AS" => As;
    "Comparison" => Comparison;
    "a-b" => Dashed;
    "Ev" => Ev;
    "Kind" => Kind;
    "Missing" => Missing;
    "_" => Nameless;
    "Only" => Only;
    "Order" => Order;
    "Parcel" => Parcel;
    "Pet" => Pet;
    "Prompt" => Prompt;
    "Rest" => Rest;
    "Rows" => Rows;
    "Self" => SelfModel;
    "Short" => Short;
    "/" => Slashed;
    "Twice" => Twice;
    "User" => User;
    unions
    "/components/schemas/Ev" => Ev { "/components/schemas/Ev/oneOf/0" => RunFailed, "/components/schemas/Ev/oneOf/1" => RunEnded, };
}
