// Written by `modelwright gen --spec` from `payer.object` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `payer.object`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PayerObject {
    /// `payer`
    Payer,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { PayerObject {
    "payer" => Payer,
    ..      => Other,
} }
