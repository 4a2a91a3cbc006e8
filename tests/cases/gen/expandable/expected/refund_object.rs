// Written by `modelwright gen --spec` from `refund.object` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `refund.object`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RefundObject {
    /// `refund`
    Refund,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { RefundObject {
    "refund" => Refund,
    ..       => Other,
} }
