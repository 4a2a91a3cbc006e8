// Written by `modelwright gen --spec` from `error` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::BillLines;

/// The definition `error`.
#[doc(alias = "error")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Error {
    /// `error` in JSON.
    pub error: Option<BillLines>,
}

support::object! { Error {
    "error" => error: optional,
} }
