// Written by `modelwright gen --spec` from `Numbers.listed` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Numbers.listed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NumbersListed {
    /// `1`
    Value1,

    /// `2`
    Value2,

    /// Any other number, as received.
    Other(i64),
}

support::open_int_enum! { NumbersListed: i64 {
    1  => Value1,
    2  => Value2,
    .. => Other,
} }
