// Written by `modelwright gen --spec` from `"quote\"d".A` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `"quote\"d".A`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct QuoteDA {
    /// `}}` in JSON.
    pub brace: Option<String>,
}

support::object! { QuoteDA {
    "}}" => brace: optional,
} }
