// Written by `modelwright gen --spec` from `Pet.Self` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Pet.Self`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PetSelf {
    /// `self` in JSON.
    ///
    /// JSON key: `self`.
    #[doc(alias = "self")]
    pub self_: Option<String>,
}

support::object! { PetSelf {
    "self" => self_: optional,
} }
