// Written by `modelwright gen --spec` from `Deep` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::DeepMeta;

/// The definition `Deep`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Deep {
    /// `id` in JSON.
    pub id: String,

    /// `meta` in JSON.
    pub meta: Option<DeepMeta>,
}

support::object! { Deep {
    "id"   => id:   required,
    "meta" => meta: optional,
} }
