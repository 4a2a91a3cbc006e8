// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "ChangeType" => ChangeType;
    "Config" => Config;
    "Container" => Container;
    "CreateBody" => CreateBody;
    "Digests" => Digests;
    "Platform" => Platform;
    "PortBinding" => PortBinding;
    "PortMap" => PortMap;
    "Rest" => Rest;
    unions
}
