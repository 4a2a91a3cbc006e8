// Written by `modelwright gen --spec` from `Self` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Self`.
#[doc(alias = "Self")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SelfModel {
    /// `a` in JSON.
    pub a: Option<String>,
}

support::object! { SelfModel {
    "a" => a: optional,
} }
