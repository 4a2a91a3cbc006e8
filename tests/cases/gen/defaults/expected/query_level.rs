// Written by `modelwright gen --spec` from `Query.level` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Query.level`.
///
/// Default: `2`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum QueryLevel {
    /// `1`
    Value1,

    /// `2`
    Value2,

    /// Any other number, as received.
    Other(i64),
}

support::open_int_enum! { QueryLevel: i64 {
    1  => Value1,
    2  => Value2,
    .. => Other,
} }
