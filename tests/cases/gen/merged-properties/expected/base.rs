// Written by `modelwright gen --spec` from `Base` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::BaseMeta;

/// The definition `Base`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Base {
    /// `id` in JSON.
    pub id: String,

    /// `meta` in JSON.
    pub meta: Option<BaseMeta>,
}

support::object! { Base {
    "id"   => id:   required,
    "meta" => meta: optional,
} }
