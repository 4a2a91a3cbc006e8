// Written by `modelwright gen --spec` from `Order.status` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Order.status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OrderStatus {
    /// `open`
    Open,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { OrderStatus {
    "open" => Open,
    ..     => Other,
} }
