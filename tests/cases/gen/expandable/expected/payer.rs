// Written by `modelwright gen --spec` from `payer` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PayerObject;

/// The definition `payer`.
#[doc(alias = "payer")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Payer {
    /// `id` in JSON.
    pub id: String,

    /// `object` in JSON.
    pub object: PayerObject,

    /// `balance` in JSON.
    pub balance: Option<i64>,
}

support::object! { Payer {
    "id"      => id:      required,
    "object"  => object:  required,
    "balance" => balance: optional,
} }
