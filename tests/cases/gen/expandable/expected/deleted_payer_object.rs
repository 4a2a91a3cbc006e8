// Written by `modelwright gen --spec` from `deleted_payer.object` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `deleted_payer.object`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DeletedPayerObject {
    /// `payer`
    Payer,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { DeletedPayerObject {
    "payer" => Payer,
    ..      => Other,
} }
