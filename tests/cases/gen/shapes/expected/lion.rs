// Written by `modelwright gen --spec` from `Lion` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Animal, Cat};

/// The definition `Lion`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lion {
    /// `kind` in JSON.
    pub kind: String,

    /// `friend` in JSON.
    pub friend: Option<Box<Animal>>,

    /// `claws` in JSON.
    pub claws: Option<i64>,

    /// `mane` in JSON.
    pub mane: Option<bool>,
}

support::object! { Lion {
    "kind"   => kind:   required,
    "friend" => friend: optional,
    "claws"  => claws:  optional,
    "mane"   => mane:   optional,
} }

#[allow(deprecated)]
impl From<Cat> for Lion {
    #[inline]
    fn from(part: Cat) -> Self {
        let Cat { kind, friend, claws } = part;
        Self {
            kind,
            friend,
            claws,
            ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<Lion> for Cat {
    #[inline]
    fn from(whole: Lion) -> Self {
        let Lion { kind, friend, claws, .. } = whole;
        Self { kind, friend, claws }
    }
}
