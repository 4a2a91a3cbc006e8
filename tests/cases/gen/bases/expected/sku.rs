// Written by `modelwright gen --spec` from `Sku` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SkuCapacity;

/// The definition `Sku`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sku {
    /// `name` in JSON.
    pub name: Option<String>,

    /// `capacity` in JSON.
    pub capacity: Option<SkuCapacity>,
}

support::object! { Sku {
    "name"     => name:     optional,
    "capacity" => capacity: optional,
} }
