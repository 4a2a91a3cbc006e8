// Written by `modelwright gen --spec` from `Figure` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Filled, Open};

/// The definition `Figure`.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// A [`Filled`].
    Filled(Filled),

    /// A [`Open`].
    Open(Open),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Figure {
    Filled: Filled,
    Open: Open,
    .. => Other,
} }
