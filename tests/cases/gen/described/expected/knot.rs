// Written by `modelwright gen --spec` from `Knot` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Knot`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Knot {
    /// Variant 1 in the document.
    Integer(i64),

    /// Variant 2 in the document.
    Date(support::Timestamp),

    /// Variant 3 in the document.
    List(Vec<Knot>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Knot {
    Integer: i64,
    Date: support::Timestamp,
    List: Vec<Knot>,
    .. => Other,
} }
