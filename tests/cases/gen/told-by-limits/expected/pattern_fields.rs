// Written by `modelwright gen --spec` from `PatternFields` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{PatternFieldsObject, PatternFieldsObject2};

/// The definition `PatternFields`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternFields {
    /// A [`PatternFieldsObject`].
    Object(PatternFieldsObject),

    /// A [`PatternFieldsObject2`].
    Object2(PatternFieldsObject2),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { PatternFields {
    Object: PatternFieldsObject,
    Object2: PatternFieldsObject2,
    .. => Other,
} }
