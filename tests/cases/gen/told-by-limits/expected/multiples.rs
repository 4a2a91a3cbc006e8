// Written by `modelwright gen --spec` from `Multiples` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{MultiplesObject, MultiplesObject2};

/// The definition `Multiples`.
#[derive(Clone, Debug, PartialEq)]
pub enum Multiples {
    /// A [`MultiplesObject`].
    Object(MultiplesObject),

    /// A [`MultiplesObject2`].
    Object2(MultiplesObject2),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Multiples {
    Object: MultiplesObject,
    Object2: MultiplesObject2,
    .. => Other,
} }
