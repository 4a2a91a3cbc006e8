// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "Holder" => Holder;
    "Names" => Names;
    "Order" => Order;
    "Plain" => Plain;
    "Query" => Query;
    "Window" => Window;
    unions
    "/components/schemas/Query/properties/either" => QueryEither { "/components/schemas/Query/properties/either/oneOf/0" => Text, "/components/schemas/Query/properties/either/oneOf/1" => Integer, };
}
