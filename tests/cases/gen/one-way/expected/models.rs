// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "Admin" => Admin;
    "Created" => Created;
    "Either" => Either;
    "Group" => Group;
    "Secret" => Secret;
    "User" => User;
    unions
    "/components/schemas/Either" => Either { "/components/schemas/Either/anyOf/0" => Admin, "/components/schemas/Either/anyOf/1" => Group, };
}
