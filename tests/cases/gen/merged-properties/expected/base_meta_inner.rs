// Written by `modelwright gen --spec` from `Base.meta.inner` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Base.meta.inner`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BaseMetaInner {
    /// `x` in JSON.
    pub x: Option<i64>,
}

support::object! { BaseMetaInner {
    "x" => x: optional,
} }
