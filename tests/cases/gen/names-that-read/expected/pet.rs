// Written by `modelwright gen --spec` from `Pet` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Manner, PetSelf, Species};

/// The definition `Pet`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pet {
    /// `kind` in JSON.
    ///
    /// JSON key: `kind`.
    #[doc(alias = "kind")]
    pub species: Species,

    /// `Self` in JSON.
    ///
    /// JSON key: `Self`.
    #[doc(alias = "Self")]
    pub self_: Option<PetSelf>,

    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub manner: Option<Manner>,
}

support::object! { Pet {
    "kind" => species: required,
    "Self" => self_:   optional,
    "type" => manner:  optional,
} }
