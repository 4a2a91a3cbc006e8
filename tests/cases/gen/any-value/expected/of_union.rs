// Written by `modelwright gen --spec` from `OfUnion` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Named;
use std::collections::BTreeMap;

/// The definition `OfUnion`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfUnion {
    /// `name` in JSON.
    pub name: String,

    /// All other keys and their values.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

support::object! { OfUnion {
    "name" => name:                 required,
    ..     => additional_properties,
} }

#[allow(deprecated)]
impl From<Named> for OfUnion {
    #[inline]
    fn from(part: Named) -> Self {
        let Named { name } = part;
        Self { name, ..Self::default() }
    }
}

#[allow(deprecated)]
impl From<OfUnion> for Named {
    #[inline]
    fn from(whole: OfUnion) -> Self {
        let OfUnion { name, .. } = whole;
        Self { name }
    }
}
