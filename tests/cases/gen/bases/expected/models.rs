// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "BigThing" => BigThing;
    "CloudError" => CloudError;
    "NarrowTier" => NarrowTier;
    "Resource" => Resource;
    "Short" => Short;
    "Sku" => Sku;
    "Thing" => Thing;
    "Tier" => Tier;
    "TrackedResource" => TrackedResource;
    unions
    "/components/schemas/Thing" => Thing { "/components/schemas/BigThing" => Big, "/components/schemas/Thing" => Base, };
}
