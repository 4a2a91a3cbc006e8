// Written by `modelwright gen --spec` from `Setting` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Cat;

/// The definition `Setting`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Variant 1 in the document.
    Text(String),

    /// Variant 2 in the document.
    Integer(i64),

    /// Variant 3 in the document.
    List(Vec<String>),

    /// A [`Cat`].
    Cat(Cat),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Setting {
    Text: String,
    Integer: i64,
    List: Vec<String>,
    Cat: Cat,
    .. => Other,
} }
