// Written by `modelwright gen --spec` from `Sized` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Sized`.
#[doc(alias = "Sized")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SizedModel {
    /// `size` in JSON.
    pub size: Option<i64>,
}

support::object! { SizedModel {
    "size" => size: optional,
} }
