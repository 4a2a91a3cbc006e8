// Written by `modelwright gen --spec` from `"Order.address"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::OrderCity;

/// The definition `"Order.address"`.
#[doc(alias = "Order.address")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OrderAddress {
    /// `street` in JSON.
    pub street: Option<String>,

    /// `city` in JSON.
    pub city: Option<OrderCity>,
}

support::object! { OrderAddress {
    "street" => street: optional,
    "city"   => city:   optional,
} }
