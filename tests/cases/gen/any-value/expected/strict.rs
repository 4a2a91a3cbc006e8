// Written by `modelwright gen --spec` from `Strict` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{StrictObject, StrictObject2};

/// The definition `Strict`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Strict {
    /// A [`StrictObject`].
    Object(StrictObject),

    /// A [`StrictObject2`].
    Object2(StrictObject2),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Strict {
    Object: StrictObject where (support::Limits { closed: true, ..support::Limits::NONE }),
    Object2: StrictObject2,
    .. => Other,
} }
