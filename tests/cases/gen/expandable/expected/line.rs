// Written by `modelwright gen --spec` from `line` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Refund, Sale};

/// The definition `line`.
#[doc(alias = "line")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// A [`Sale`].
    Sale(Sale),

    /// A [`Refund`].
    Refund(Refund),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Line by "object" {
    "sale"   => Sale: Sale,
    "refund" => Refund: Refund,
    ..       => Other,
} }
