// Written by `modelwright gen --spec` from `Pet` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Cat, Dog};

/// The definition `Pet`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pet {
    /// A [`Cat`].
    Cat(Cat),

    /// A [`Dog`].
    Dog(Dog),

    /// Variant 3 in the document.
    Text(String),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Pet by "type" {
    "cat" => Cat: Cat,
    "dog" => Dog: Dog,
    _     => Text: String,
    ..    => Other,
} }
