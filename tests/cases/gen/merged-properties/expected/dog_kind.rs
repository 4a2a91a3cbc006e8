// Written by `modelwright gen --spec` from `Dog.kind` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Dog.kind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DogKind {
    /// `dog`
    Dog,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { DogKind {
    "dog" => Dog,
    ..    => Other,
} }
