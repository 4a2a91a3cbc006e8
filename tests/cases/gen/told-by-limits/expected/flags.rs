// Written by `modelwright gen --spec` from `Flags` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{FlagsObject, FlagsObject2};

/// The definition `Flags`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flags {
    /// A [`FlagsObject`].
    Object(FlagsObject),

    /// A [`FlagsObject2`].
    Object2(FlagsObject2),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Flags {
    Object: FlagsObject,
    Object2: FlagsObject2,
    .. => Other,
} }
