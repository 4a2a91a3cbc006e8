// Written by `modelwright gen --spec` from `bill.parent` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Bill;

/// The type of `bill.parent`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BillParent {
    /// Variant 1 in the document.
    Text(String),

    /// A [`Bill`].
    Bill(Box<Bill>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { BillParent {
    Text: String,
    Bill: Box<Bill>,
    .. => Other,
} }
