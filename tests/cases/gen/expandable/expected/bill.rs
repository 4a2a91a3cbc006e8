// Written by `modelwright gen --spec` from `bill` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{BillLines, BillObject, BillParent, BillPayer};

/// The definition `bill`.
#[doc(alias = "bill")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bill {
    /// `id` in JSON.
    ///
    /// Limits: of length 5000 or less.
    pub id: String,

    /// `object` in JSON.
    pub object: BillObject,

    /// `payer` in JSON.
    pub payer: BillPayer,

    /// `parent` in JSON.
    pub parent: Option<Box<BillParent>>,

    /// `lines` in JSON.
    pub lines: Option<BillLines>,
}

support::object! { Bill {
    "id"     => id:     required,
    "object" => object: required,
    "payer"  => payer:  required,
    "parent" => parent: optional,
    "lines"  => lines:  optional,
} }
