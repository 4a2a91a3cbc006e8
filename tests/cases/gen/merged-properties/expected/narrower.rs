// Written by `modelwright gen --spec` from `Narrower` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{BaseMeta, NarrowerId};

/// The definition `Narrower`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Narrower {
    /// `id` in JSON.
    pub id: NarrowerId,

    /// `meta` in JSON.
    pub meta: Option<BaseMeta>,
}

support::object! { Narrower {
    "id"   => id:   required,
    "meta" => meta: optional,
} }
