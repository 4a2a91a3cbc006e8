// Written by `modelwright gen --spec` from `Sku.capacity` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Sku.capacity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SkuCapacity {
    /// `1`
    Value1,

    /// `2`
    Value2,

    /// Any other number, as received.
    Other(u8),
}

support::open_int_enum! { SkuCapacity: u8 {
    1  => Value1,
    2  => Value2,
    .. => Other,
} }
