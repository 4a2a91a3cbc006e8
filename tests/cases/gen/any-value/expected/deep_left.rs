// Written by `modelwright gen --spec` from `Deep.left` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Deep;

/// The type of `Deep.left`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeepLeft {
    /// A [`Deep`].
    Deep(Box<Deep>),

    /// Variant 2 in the document.
    Integer(i64),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { DeepLeft {
    Deep: Box<Deep>,
    Integer: i64,
    .. => Other,
} }
