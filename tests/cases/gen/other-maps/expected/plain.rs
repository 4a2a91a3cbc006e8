// Written by `modelwright gen --spec` from `Plain` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Plain`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Plain {
    /// `name` in JSON.
    pub name: Option<String>,
}

support::object! { Plain {
    "name" => name: optional,
} }
