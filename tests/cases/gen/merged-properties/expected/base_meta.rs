// Written by `modelwright gen --spec` from `Base.meta` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::BaseMetaInner;

/// The type of `Base.meta`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BaseMeta {
    /// `a` in JSON.
    pub a: Option<String>,

    /// `inner` in JSON.
    pub inner: Option<BaseMetaInner>,
}

support::object! { BaseMeta {
    "a"     => a:     optional,
    "inner" => inner: optional,
} }
