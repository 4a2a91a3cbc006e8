// Written by `modelwright gen --spec` from `Siblings` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SiblingsMeta;

/// The definition `Siblings`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Siblings {
    /// `id` in JSON.
    pub id: String,

    /// `meta` in JSON.
    pub meta: Option<SiblingsMeta>,
}

support::object! { Siblings {
    "id"   => id:   required,
    "meta" => meta: optional,
} }
