// Written by `modelwright gen --spec` from `Item` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Item`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Item {
    /// `id` in JSON.
    pub id: i64,

    /// `at` in JSON.
    pub at: Option<support::Timestamp>,
}

support::object! { Item {
    "id" => id: required,
    "at" => at: optional,
} }
