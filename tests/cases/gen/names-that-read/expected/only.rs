// Written by `modelwright gen --spec` from `Only` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The outer words
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Only {
    /// `id` in JSON.
    pub id: Option<String>,
}

support::object! { Only {
    "id" => id: optional,
} }
