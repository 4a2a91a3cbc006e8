// Written by `modelwright gen --spec` from `Pet|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::KindValue;

/// A pet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PetValue {
    /// `name` in JSON.
    pub name: String,

    /// `kind` in JSON.
    pub kind: Option<KindValue>,

    /// `friend` in JSON.
    pub friend: Option<Box<PetValue>>,
}

support::object! { PetValue {
    "name"   => name:   required,
    "kind"   => kind:   optional,
    "friend" => friend: optional,
} }
