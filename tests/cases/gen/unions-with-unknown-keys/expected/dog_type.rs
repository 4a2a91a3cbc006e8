// Written by `modelwright gen --spec` from `Dog.type` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Dog.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DogType {
    /// `dog`
    Dog,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { DogType {
    "dog" => Dog,
    ..    => Other,
} }
