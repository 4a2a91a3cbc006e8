// Written by `modelwright gen --spec` from `bill.payer` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{DeletedPayer, Payer};

/// The type of `bill.payer`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BillPayer {
    /// Variant 1 in the document.
    Text(String),

    /// A [`Payer`].
    Payer(Payer),

    /// A [`DeletedPayer`].
    DeletedPayer(DeletedPayer),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { BillPayer {
    Text: String,
    Payer: Payer,
    DeletedPayer: DeletedPayer,
    .. => Other,
} }
