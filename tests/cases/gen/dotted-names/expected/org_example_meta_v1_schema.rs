// Written by `modelwright gen --spec` from `"org.example.meta.v1.Schema"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `"org.example.meta.v1.Schema"`.
#[doc(alias = "org.example.meta.v1.Schema")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrgExampleMetaV1Schema {
    /// `$ref` in JSON.
    ///
    /// JSON key: `$ref`.
    #[doc(alias = "$ref")]
    pub ref_: Option<String>,

    /// `$schema` in JSON.
    ///
    /// JSON key: `$schema`.
    #[doc(alias = "$schema")]
    pub schema: Option<String>,

    /// `enum` in JSON.
    ///
    /// JSON key: `enum`.
    #[doc(alias = "enum")]
    pub enum_: Option<Vec<serde_json::Value>>,

    /// `not` in JSON.
    pub not: Option<Box<OrgExampleMetaV1Schema>>,

    /// `properties` in JSON.
    pub properties: Option<BTreeMap<String, OrgExampleMetaV1Schema>>,

    /// `x-example-kind` in JSON.
    ///
    /// JSON key: `x-example-kind`.
    #[doc(alias = "x-example-kind")]
    pub x_example_kind: Option<String>,
}

support::object! { OrgExampleMetaV1Schema {
    "$ref"           => ref_:           optional,
    "$schema"        => schema:         optional,
    "enum"           => enum_:          optional,
    "not"            => not:            optional,
    "properties"     => properties:     optional,
    "x-example-kind" => x_example_kind: optional,
} }
