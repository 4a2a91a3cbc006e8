// Written by `modelwright gen --spec` from `bill.object` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `bill.object`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BillObject {
    /// `bill`
    Bill,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { BillObject {
    "bill" => Bill,
    ..     => Other,
} }
