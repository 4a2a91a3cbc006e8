// Written by `modelwright gen --spec` from `Dog` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Animal, DogKind};

/// The definition `Dog`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Dog {
    /// `name` in JSON.
    pub name: String,

    /// `kind` in JSON.
    pub kind: DogKind,

    /// `bark` in JSON.
    pub bark: Option<String>,
}

support::object! { Dog {
    "name" => name: required,
    "kind" => kind: required,
    "bark" => bark: optional,
} }

#[allow(deprecated)]
impl From<Animal> for Dog {
    #[inline]
    fn from(part: Animal) -> Self {
        let Animal { name } = part;
        Self { name, ..Self::default() }
    }
}

#[allow(deprecated)]
impl From<Dog> for Animal {
    #[inline]
    fn from(whole: Dog) -> Self {
        let Dog { name, .. } = whole;
        Self { name }
    }
}
