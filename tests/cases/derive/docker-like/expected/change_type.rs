// Written by `modelwright gen --spec` from `ChangeType` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ChangeType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ChangeType {
    /// `0`
    Value0,

    /// `1`
    Value1,

    /// `2`
    Value2,

    /// Any other number, as received.
    Other(u8),
}

support::open_int_enum! { ChangeType: u8 {
    0  => Value0,
    1  => Value1,
    2  => Value2,
    .. => Other,
} }
