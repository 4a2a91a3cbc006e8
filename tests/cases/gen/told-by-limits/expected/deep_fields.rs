// Written by `modelwright gen --spec` from `DeepFields` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{DeepFieldsObject, DeepFieldsObject2};

/// The definition `DeepFields`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeepFields {
    /// A [`DeepFieldsObject`].
    Object(DeepFieldsObject),

    /// A [`DeepFieldsObject2`].
    Object2(DeepFieldsObject2),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { DeepFields {
    Object: DeepFieldsObject,
    Object2: DeepFieldsObject2,
    .. => Other,
} }
