// Written by `modelwright gen --spec` from `Animal|3` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Animal;

/// The type of `Animal|3`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnimalBase {
    /// `kind` in JSON.
    pub kind: String,

    /// `friend` in JSON.
    pub friend: Option<Box<Animal>>,
}

support::object! { AnimalBase {
    "kind"   => kind:   required,
    "friend" => friend: optional,
} }
