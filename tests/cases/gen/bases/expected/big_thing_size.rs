// Written by `modelwright gen --spec` from `BigThing.size` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `BigThing.size`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BigThingSize {
    /// `1`
    Value1,

    /// `3000000000`
    Value3000000000,

    /// `-1`
    Minus1,

    /// Any other number, as received.
    Other(i64),
}

support::open_int_enum! { BigThingSize: i64 {
    1          => Value1,
    3000000000 => Value3000000000,
    -1         => Minus1,
    ..         => Other,
} }
