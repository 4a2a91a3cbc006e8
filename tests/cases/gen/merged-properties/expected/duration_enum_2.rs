// Written by `modelwright gen --spec` from `Duration|2` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Duration|2`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DurationEnum2 {
    /// `0`
    Value0,

    /// Any other number, as received.
    Other(i64),
}

support::open_int_enum! { DurationEnum2: i64 {
    0  => Value0,
    .. => Other,
} }
