// Written by `modelwright gen --spec` from `Code|1.code` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Code|1.code`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CodeObject2Code {
    /// `2`
    Value2,

    /// `3`
    Value3,

    /// Any other number, as received.
    Other(i64),
}

support::open_int_enum! { CodeObject2Code: i64 {
    2  => Value2,
    3  => Value3,
    .. => Other,
} }
