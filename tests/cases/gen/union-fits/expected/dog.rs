// Written by `modelwright gen --spec` from `Dog` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::DogType;

/// The definition `Dog`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Dog {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: Option<DogType>,

    /// `tricks` in JSON.
    pub tricks: Option<i64>,
}

support::object! { Dog {
    "type"   => type_:  optional,
    "tricks" => tricks: optional,
} }
