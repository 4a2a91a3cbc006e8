// Written by `modelwright gen --spec` from `sale` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SaleObject;

/// The definition `sale`.
#[doc(alias = "sale")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sale {
    /// `object` in JSON.
    pub object: SaleObject,

    /// `amount` in JSON.
    pub amount: Option<i64>,
}

support::object! { Sale {
    "object" => object: required,
    "amount" => amount: optional,
} }
