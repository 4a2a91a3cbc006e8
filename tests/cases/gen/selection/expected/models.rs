// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "Bill" => Bill;
    "Fault" => Fault;
    "Kind" => Kind;
    "NewOwner" => NewOwner;
    "Pet" => Pet;
    "Visit" => Visit;
    unions
}
