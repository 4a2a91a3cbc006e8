// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "enterprise" => Enterprise;
    "reaction" => Reaction;
    "reaction-rollup" => ReactionRollup;
    "simple-user" => SimpleUser;
    unions
    "/components/schemas/reaction/properties/owner" => ReactionOwner { "/components/schemas/reaction/properties/owner/anyOf/0" => SimpleUser, "/components/schemas/reaction/properties/owner/anyOf/1" => Enterprise, };
    "/components/schemas/reaction/properties/status" => ReactionStatus { "/components/schemas/reaction/properties/status/oneOf/0" => Text, "/components/schemas/reaction/properties/status/oneOf/1" => Integer, };
}
