// Written by `modelwright gen --spec` from `Order` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ABCD, OrderAddress, OrderLines, Shared};

/// The definition `Order`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Order {
    /// `address` in JSON.
    pub address: Option<OrderAddress>,

    /// `lines` in JSON.
    pub lines: Option<Vec<OrderLines>>,

    /// `shared` in JSON.
    pub shared: Option<Shared>,

    /// `anchored` in JSON.
    pub anchored: Option<ABCD>,
}

support::object! { Order {
    "address"  => address:  optional,
    "lines"    => lines:    optional,
    "shared"   => shared:   optional,
    "anchored" => anchored: optional,
} }
