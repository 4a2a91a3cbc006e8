// Written by `modelwright gen --spec` from `Sun` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Sun`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sun {
    /// `0`
    Value0,

    /// `1`
    Value1,

    /// `2`
    Value2,

    /// Any other number, as received.
    Other(i64),
}

support::open_int_enum! { Sun: i64 {
    0  => Value0,
    1  => Value1,
    2  => Value2,
    .. => Other,
} }
