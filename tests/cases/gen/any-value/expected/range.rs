// Written by `modelwright gen --spec` from `Range` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Range`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Range {
    /// Variant 1 in the document.
    Integer(i64),

    /// Variant 2 in the document.
    Integer2(i64),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Range {
    Integer: i64 where (support::Limits { least: Some(0.0), most: Some(9.0), ..support::Limits::NONE }),
    Integer2: i64 where (support::Limits { least: Some(10.0), ..support::Limits::NONE }),
    .. => Other,
} }
