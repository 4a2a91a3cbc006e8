// Written by `modelwright gen --spec` from `"org.example.util.IntOrString"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `"org.example.util.IntOrString"`.
#[doc(alias = "org.example.util.IntOrString")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OrgExampleUtilIntOrString {
    /// Variant 1 in the document.
    Integer(i64),

    /// Variant 2 in the document.
    Text(String),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { OrgExampleUtilIntOrString {
    Integer: i64,
    Text: String,
    .. => Other,
} }
