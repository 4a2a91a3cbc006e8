// Written by `modelwright gen --spec` from `Deep` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{DeepObject, DeepObject2};

/// The definition `Deep`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deep {
    /// A [`DeepObject`].
    Object(DeepObject),

    /// A [`DeepObject2`].
    Object2(DeepObject2),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Deep {
    Object: DeepObject,
    Object2: DeepObject2,
    .. => Other,
} }
