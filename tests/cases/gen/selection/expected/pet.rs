// Written by `modelwright gen --spec` from `Pet` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Kind;

/// The definition `Pet`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pet {
    /// `kind` in JSON.
    pub kind: Kind,
}

support::object! { Pet {
    "kind" => kind: required,
} }
