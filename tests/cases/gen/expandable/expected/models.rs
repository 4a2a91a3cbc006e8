// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "bill" => Bill;
    "bill.lines" => BillLines;
    "deleted_payer" => DeletedPayer;
    "error" => Error;
    "line" => Line;
    "payer" => Payer;
    "refund" => Refund;
    "sale" => Sale;
    unions
    "/components/schemas/bill/properties/parent" => BillParent { "/components/schemas/bill/properties/parent/anyOf/0" => Text, "/components/schemas/bill/properties/parent/anyOf/1" => Bill, };
    "/components/schemas/bill/properties/payer" => BillPayer { "/components/schemas/bill/properties/payer/anyOf/0" => Text, "/components/schemas/bill/properties/payer/anyOf/1" => Payer, "/components/schemas/bill/properties/payer/anyOf/2" => DeletedPayer, };
    "/components/schemas/line" => Line { "/components/schemas/line/anyOf/0" => Sale, "/components/schemas/line/anyOf/1" => Refund, };
    "/paths/~1v1~1bills/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tags" => PostBillsBodyTags { "/paths/~1v1~1bills/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tags/anyOf/0" => Map, "/paths/~1v1~1bills/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tags/anyOf/1" => Empty, };
}
