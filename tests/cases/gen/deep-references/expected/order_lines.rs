// Written by `modelwright gen --spec` from `"Order.lines"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::OrderLinesCount;

/// The definition `"Order.lines"`.
#[doc(alias = "Order.lines")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OrderLines {
    /// `count` in JSON.
    pub count: Option<OrderLinesCount>,
}

support::object! { OrderLines {
    "count" => count: optional,
} }
