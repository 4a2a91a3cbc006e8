// Written by `modelwright gen --spec` from `Duration` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{DurationEnum, DurationEnum2};

/// The definition `Duration`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Duration {
    /// Variant 1 in the document.
    Text(String),

    /// A [`DurationEnum`].
    Enum(DurationEnum),

    /// A [`DurationEnum2`].
    Enum2(DurationEnum2),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Duration {
    Text: String,
    Enum: DurationEnum,
    Enum2: DurationEnum2,
    .. => Other,
} }
