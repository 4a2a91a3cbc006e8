// Written by `modelwright gen --spec` from `"org.example.meta.v1.Raw"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `"org.example.meta.v1.Raw"`.
#[doc(alias = "org.example.meta.v1.Raw")]
pub type OrgExampleMetaV1Raw = serde_json::Value;
