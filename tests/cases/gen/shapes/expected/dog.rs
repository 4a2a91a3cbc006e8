// Written by `modelwright gen --spec` from `Dog` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Animal, AnimalBase};

/// The definition `Dog`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dog {
    /// `kind` in JSON.
    pub kind: String,

    /// `friend` in JSON.
    pub friend: Option<Box<Animal>>,

    /// `bark` in JSON.
    pub bark: Option<String>,
}

support::object! { Dog {
    "kind"   => kind:   required,
    "friend" => friend: optional,
    "bark"   => bark:   optional,
} }

#[allow(deprecated)]
impl From<AnimalBase> for Dog {
    #[inline]
    fn from(part: AnimalBase) -> Self {
        let AnimalBase { kind, friend } = part;
        Self {
            kind,
            friend,
            ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<Dog> for AnimalBase {
    #[inline]
    fn from(whole: Dog) -> Self {
        let Dog { kind, friend, .. } = whole;
        Self { kind, friend }
    }
}
