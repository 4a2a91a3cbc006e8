// Written by `modelwright gen --spec` from `Puppy` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{KindValue, PetValue};

/// The definition `Puppy`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Puppy {
    /// `name` in JSON.
    pub name: String,

    /// `kind` in JSON.
    pub kind: Option<KindValue>,

    /// `friend` in JSON.
    pub friend: Option<PetValue>,

    /// `weeks` in JSON.
    pub weeks: Option<i64>,
}

support::object! { Puppy {
    "name"   => name:   required,
    "kind"   => kind:   optional,
    "friend" => friend: optional,
    "weeks"  => weeks:  optional,
} }
