// Written by `modelwright gen --spec` from `self` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `self`.
#[doc(alias = "self")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SelfModel {
    /// `Self` in JSON.
    ///
    /// JSON key: `Self`.
    #[doc(alias = "Self")]
    pub self_: Option<String>,
}

support::object! { SelfModel {
    "Self" => self_: optional,
} }
