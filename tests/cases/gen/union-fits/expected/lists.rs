// Written by `cargo xtask gen --spec` from `Lists` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Bark, Purr};

/// The definition `Lists`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lists {
    /// Variant 1 of the document.
    ListVariant1(Vec<Purr>),

    /// Variant 2 of the document.
    ListVariant2(Vec<Bark>),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { Lists {
    ListVariant1: Vec<Purr>,
    ListVariant2: Vec<Bark>,
    .. => Other,
} }
