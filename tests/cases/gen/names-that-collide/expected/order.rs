// Written by `modelwright gen --spec` from `Order` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::OrderStatus;

/// The definition `Order`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Order {
    /// `status` in JSON.
    pub status: Option<OrderStatus>,
}

support::object! { Order {
    "status" => status: optional,
} }
