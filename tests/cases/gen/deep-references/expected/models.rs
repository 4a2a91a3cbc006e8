// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "a/b~c d" => ABCD;
    "Invoice" => Invoice;
    "100%" => N100;
    "Order" => Order;
    "Order.address" => OrderAddress;
    "Order.City" => OrderCity;
    "Order.lines" => OrderLines;
    "Order.lines.count" => OrderLinesCount;
    "Shared" => Shared;
    "/things.get.200.application/json" => ThingsGet200ApplicationJson;
    "Tree" => Tree;
    "Tree.children" => TreeChildren;
    unions
}
