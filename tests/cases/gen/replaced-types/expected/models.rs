// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "io.example.core.v1.Any" => CoreV1Any;
    "io.example.core.v1.Length" => CoreV1Length;
    "io.example.core.v1.Pod" => CoreV1Pod;
    "io.example.core.v1.Weight" => CoreV1Weight;
    "io.example.meta.v1.Meta" => MetaV1Meta;
    unions
    "/components/schemas/io.example.core.v1.Any" => CoreV1Any { "/components/schemas/io.example.core.v1.Any/oneOf/0" => CoreV1Weight, "/components/schemas/io.example.core.v1.Any/oneOf/1" => Text, };
}
