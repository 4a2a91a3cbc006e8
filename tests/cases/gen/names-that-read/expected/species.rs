// Written by `modelwright gen --spec` from `Pet.kind` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Pet.kind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Species {
    /// `cat`
    HouseCat,

    /// `dog`
    Dog,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { Species {
    "cat" => HouseCat,
    "dog" => Dog,
    ..    => Other,
} }
