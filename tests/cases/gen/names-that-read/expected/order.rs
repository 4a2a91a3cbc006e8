// Written by `modelwright gen --spec` from `Order` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{OrderState, OrderStatus};

/// The definition `Order`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Order {
    /// `status` in JSON.
    pub status: Option<OrderStatus>,

    /// `state` in JSON.
    pub state: Option<OrderState>,
}

support::object! { Order {
    "status" => status: optional,
    "state"  => state:  optional,
} }
