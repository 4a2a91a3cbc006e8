// Written by `modelwright gen --spec` from `Animal` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Owner, PetValue};

/// The definition `Animal`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Animal {
    /// A [`Owner`].
    Owner(Owner),

    /// A [`PetValue`].
    PetValue(PetValue),

    /// Variant 3 in the document.
    Integer(i64),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Animal {
    Owner: Owner,
    PetValue: PetValue,
    Integer: i64,
    .. => Other,
} }
