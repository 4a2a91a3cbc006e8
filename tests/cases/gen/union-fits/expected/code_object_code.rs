// Written by `modelwright gen --spec` from `Code|0.code` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Code|0.code`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CodeObjectCode {
    /// `1`
    Value1,

    /// Any other number, as received.
    Other(i64),
}

support::open_int_enum! { CodeObjectCode: i64 {
    1  => Value1,
    .. => Other,
} }
