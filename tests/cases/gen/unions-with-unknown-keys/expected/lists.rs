// Written by `modelwright gen --spec` from `Lists` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Bark, Purr};

/// The definition `Lists`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lists {
    /// Variant 1 in the document.
    PurrList(Vec<Purr>),

    /// Variant 2 in the document.
    BarkList(Vec<Bark>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Lists {
    PurrList: Vec<Purr>,
    BarkList: Vec<Bark>,
    .. => Other,
} }
