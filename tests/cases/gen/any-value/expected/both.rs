// Written by `modelwright gen --spec` from `Both` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Named, SizedModel};

/// The definition `Both`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Both {
    /// `name` in JSON.
    pub name: String,

    /// `size` in JSON.
    pub size: Option<i64>,
}

support::object! { Both {
    "name" => name: required,
    "size" => size: nullable,
} }

#[allow(deprecated)]
impl From<Named> for Both {
    #[inline]
    fn from(part: Named) -> Self {
        let Named { name } = part;
        Self { name, ..Self::default() }
    }
}

#[allow(deprecated)]
impl From<Both> for Named {
    #[inline]
    fn from(whole: Both) -> Self {
        let Both { name, .. } = whole;
        Self { name }
    }
}

#[allow(deprecated)]
impl From<SizedModel> for Both {
    #[inline]
    fn from(part: SizedModel) -> Self {
        let SizedModel { size } = part;
        Self { size, ..Self::default() }
    }
}

#[allow(deprecated)]
impl From<Both> for SizedModel {
    #[inline]
    fn from(whole: Both) -> Self {
        let Both { size, .. } = whole;
        Self { size }
    }
}
