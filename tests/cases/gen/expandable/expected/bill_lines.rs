// Written by `modelwright gen --spec` from `"bill.lines"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Line;

/// The definition `"bill.lines"`.
#[doc(alias = "bill.lines")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BillLines {
    /// `data` in JSON.
    pub data: Vec<Line>,

    /// `has_more` in JSON.
    pub has_more: bool,
}

support::object! { BillLines {
    "data"     => data:     required,
    "has_more" => has_more: required,
} }
