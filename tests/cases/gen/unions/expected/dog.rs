// Written by `modelwright gen --spec` from `Dog` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Dog`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Dog {
    /// `kind` in JSON.
    pub kind: String,

    /// `tricks` in JSON.
    pub tricks: Option<Vec<String>>,
}

support::object! { Dog {
    "kind"   => kind:   required,
    "tricks" => tricks: optional,
} }
