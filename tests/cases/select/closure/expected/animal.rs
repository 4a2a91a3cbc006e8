// Written by `modelwright vendor` from `Animal` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Being;

/// The definition `Animal`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Animal {
    /// `born` in JSON.
    pub born: Option<support::Timestamp>,

    /// `legs` in JSON.
    pub legs: Option<i64>,
}

support::object! { Animal {
    "born" => born: optional,
    "legs" => legs: optional,
} }

#[allow(deprecated)]
impl From<Being> for Animal {
    #[inline]
    fn from(part: Being) -> Self {
        let Being { born } = part;
        Self { born, ..Self::default() }
    }
}

#[allow(deprecated)]
impl From<Animal> for Being {
    #[inline]
    fn from(whole: Animal) -> Self {
        let Animal { born, .. } = whole;
        Self { born }
    }
}
