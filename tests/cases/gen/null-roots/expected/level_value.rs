// Written by `modelwright gen --spec` from `Level|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Level|0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LevelValue {
    /// `1`
    Value1,

    /// `2`
    Value2,

    /// Any other number, as received.
    Other(i64),
}

support::open_int_enum! { LevelValue: i64 {
    1  => Value1,
    2  => Value2,
    .. => Other,
} }
