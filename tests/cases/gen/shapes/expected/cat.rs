// Written by `modelwright gen --spec` from `Cat` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Animal, AnimalBase};

/// The definition `Cat`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cat {
    /// `kind` in JSON.
    pub kind: String,

    /// `friend` in JSON.
    pub friend: Option<Box<Animal>>,

    /// `claws` in JSON.
    pub claws: Option<i64>,
}

support::object! { Cat {
    "kind"   => kind:   required,
    "friend" => friend: optional,
    "claws"  => claws:  optional,
} }

#[allow(deprecated)]
impl From<AnimalBase> for Cat {
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
impl From<Cat> for AnimalBase {
    #[inline]
    fn from(whole: Cat) -> Self {
        let Cat { kind, friend, .. } = whole;
        Self { kind, friend }
    }
}
