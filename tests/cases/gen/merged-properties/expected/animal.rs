// Written by `modelwright gen --spec` from `Animal` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Animal`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Animal {
    /// `name` in JSON.
    pub name: String,
}

support::object! { Animal {
    "name" => name: required,
} }
