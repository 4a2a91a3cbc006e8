// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "Address" => Address;
    "Hall" => Hall;
    "Office" => Office;
    "User" => User;
    "UserUpdate" => UserUpdate;
    unions
    "/paths/~1rooms~1{id}/patch/requestBody/content/application~1json/schema" => UpdateRoomBody { "/paths/~1rooms~1{id}/patch/requestBody/content/application~1json/schema/oneOf/0" => Hall, "/paths/~1rooms~1{id}/patch/requestBody/content/application~1json/schema/oneOf/1" => Office, };
    "/components/schemas/UserUpdate/properties/contact" => UserUpdateContact { "/components/schemas/UserUpdate/properties/contact/anyOf/0" => Text, "/components/schemas/UserUpdate/properties/contact/anyOf/1" => Integer, };
}
