// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "Filter" => Filter;
    "Item" => Item;
    "Missing" => Missing;
    "Problem" => Problem;
    unions
}
