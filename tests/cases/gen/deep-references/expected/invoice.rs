// Written by `modelwright gen --spec` from `Invoice` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ABCD, N100, OrderAddress, OrderLines, OrderLinesCount};

/// The definition `Invoice`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Invoice {
    /// Where it goes
    pub to: Option<OrderAddress>,

    /// `line` in JSON.
    pub line: Option<OrderLines>,

    /// `count` in JSON.
    pub count: Option<OrderLinesCount>,

    /// `again` in JSON.
    pub again: Option<OrderLines>,

    /// `odd` in JSON.
    pub odd: Option<ABCD>,

    /// `percent` in JSON.
    pub percent: Option<N100>,
}

support::object! { Invoice {
    "to"      => to:      optional,
    "line"    => line:    optional,
    "count"   => count:   optional,
    "again"   => again:   optional,
    "odd"     => odd:     optional,
    "percent" => percent: optional,
} }
