// Written by `modelwright gen --spec` from `Id` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Id`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Id {
    /// Variant 1 in the document.
    Text(String),

    /// Variant 2 in the document.
    Text2(String),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Id {
    Text: String where (support::Limits { texts: support::UUID, ..support::Limits::NONE }),
    Text2: String,
    .. => Other,
} }
