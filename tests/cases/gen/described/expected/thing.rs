// Written by `modelwright gen --spec` from `Thing` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Plant;

/// The definition `Thing`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A [`Plant`].
    Plant(Plant),

    /// Variant 2 in the document.
    Text(String),

    /// Variant 3 in the document.
    Integer(i64),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Thing {
    Plant: Plant,
    Text: String,
    Integer: i64,
    .. => Other,
} }
