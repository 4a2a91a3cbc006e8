// Written by `modelwright gen --spec` from `Duration|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Duration|1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DurationEnum {
    /// `-1`
    Minus1,

    /// Any other number, as received.
    Other(i64),
}

support::open_int_enum! { DurationEnum: i64 {
    -1 => Minus1,
    .. => Other,
} }
