// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "org.example.garden.v1.Plot" => OrgExampleGardenV1Plot;
    "org.example.garden.v1.PlotList" => OrgExampleGardenV1PlotList;
    "org.example.garden.v1.PlotSpec" => OrgExampleGardenV1PlotSpec;
    "org.example.garden.v1beta1.PlotSpec" => OrgExampleGardenV1beta1PlotSpec;
    "org.example.meta.v1.ListMeta" => OrgExampleMetaV1ListMeta;
    "org.example.meta.v1.ObjectMeta" => OrgExampleMetaV1ObjectMeta;
    "org.example.meta.v1.Raw" => OrgExampleMetaV1Raw;
    "org.example.meta.v1.Schema" => OrgExampleMetaV1Schema;
    "org.example.meta.v1.Time" => OrgExampleMetaV1Time;
    "org.example.util.IntOrString" => OrgExampleUtilIntOrString;
    unions
    "/components/schemas/org.example.util.IntOrString" => OrgExampleUtilIntOrString { "/components/schemas/org.example.util.IntOrString/anyOf/0" => Integer, "/components/schemas/org.example.util.IntOrString/anyOf/1" => Text, };
}
