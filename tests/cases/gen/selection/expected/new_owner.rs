// Written by `modelwright gen --spec` from `NewOwner` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `NewOwner`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NewOwner {
    /// `name` in JSON.
    pub name: Option<String>,
}

support::object! { NewOwner {
    "name" => name: optional,
} }
