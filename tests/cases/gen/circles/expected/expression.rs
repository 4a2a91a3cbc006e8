// Written by `modelwright gen --spec` from `Expression` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Negation;

/// The definition `Expression`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// Variant 1 in the document.
    Text(String),

    /// A [`Negation`].
    Negation(Box<Negation>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Expression {
    Text: String,
    Negation: Box<Negation>,
    .. => Other,
} }
