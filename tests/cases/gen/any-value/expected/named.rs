// Written by `modelwright gen --spec` from `Named` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Named`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Named {
    /// `name` in JSON.
    pub name: String,
}

support::object! { Named {
    "name" => name: required,
} }
