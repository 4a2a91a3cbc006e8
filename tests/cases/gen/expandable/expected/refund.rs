// Written by `modelwright gen --spec` from `refund` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::RefundObject;

/// The definition `refund`.
#[doc(alias = "refund")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Refund {
    /// `object` in JSON.
    pub object: RefundObject,

    /// `amount` in JSON.
    pub amount: Option<i64>,
}

support::object! { Refund {
    "object" => object: required,
    "amount" => amount: optional,
} }
