// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "Bill" => Bill;
    "Fault" => Fault;
    "Kind" => Kind;
    "NewOwner" => NewOwner;
    "Nobody" => Nobody;
    "Pet" => Pet;
    "Visit" => Visit;
    "Visits" => Visits;
    unions
}
