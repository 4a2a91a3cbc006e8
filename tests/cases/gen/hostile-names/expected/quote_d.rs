// Written by `modelwright gen --spec` from `"quote\"d"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::QuoteDA;

/// The definition `"quote\"d"`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct QuoteD {
    /// `A` in JSON.
    ///
    /// JSON key: `A`.
    #[doc(alias = "A")]
    pub a: Option<QuoteDA>,
}

support::object! { QuoteD {
    "A" => a: optional,
} }
