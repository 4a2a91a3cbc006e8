// Written by `modelwright gen --spec` from `Deep.meta` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::DeepMetaInner;

/// The type of `Deep.meta`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeepMeta {
    /// `a` in JSON.
    pub a: Option<String>,

    /// `inner` in JSON.
    pub inner: Option<DeepMetaInner>,

    /// `b` in JSON.
    pub b: i64,
}

support::object! { DeepMeta {
    "a"     => a:     optional,
    "inner" => inner: optional,
    "b"     => b:     required,
} }
