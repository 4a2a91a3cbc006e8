// Written by `modelwright gen --spec` from `Colour` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Blue, Red};

/// The definition `Colour`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Colour {
    /// A [`Red`].
    Red(Red),

    /// A [`Blue`].
    Blue(Blue),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Colour {
    Red: Red,
    Blue: Blue,
    .. => Other,
} }
