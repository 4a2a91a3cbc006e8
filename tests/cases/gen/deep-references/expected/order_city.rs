// Written by `modelwright gen --spec` from `"Order.City"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `"Order.City"`.
#[doc(alias = "Order.City")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OrderCity {
    /// `Here`
    Here,

    /// `There`
    There,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { OrderCity {
    "Here"  => Here,
    "There" => There,
    ..      => Other,
} }
