// Written by `modelwright gen --spec` from `Deeper` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::DeeperMeta;

/// The definition `Deeper`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Deeper {
    /// `id` in JSON.
    pub id: String,

    /// `meta` in JSON.
    pub meta: Option<DeeperMeta>,
}

support::object! { Deeper {
    "id"   => id:   required,
    "meta" => meta: optional,
} }
