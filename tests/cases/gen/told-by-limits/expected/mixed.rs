// Written by `modelwright gen --spec` from `Mixed` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Mixed`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mixed {
    /// Variant 1 in the document.
    Any(serde_json::Value),

    /// Variant 2 in the document.
    Any2(serde_json::Value),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Mixed {
    Any: serde_json::Value where (support::Limits { only: &["\"a\"", "1", "true"], ..support::Limits::NONE }),
    Any2: serde_json::Value where (support::Limits { only: &["\"b\"", "2", "0.5"], ..support::Limits::NONE }),
    .. => Other,
} }
