// Written by `modelwright gen --spec` from `Secret` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Secret`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Secret {
    /// `key` in JSON.
    pub key: String,
}

support::object! { Secret {
    "key" => key: required,
} }
