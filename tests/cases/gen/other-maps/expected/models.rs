// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "Ages" => Ages;
    "Holder" => Holder;
    "Labels" => Labels;
    "Open" => Open;
    "Plain" => Plain;
    "Team" => Team;
    unions
}
