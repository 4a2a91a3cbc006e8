// Written by `cargo xtask gen --spec` from `Tree` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{TreeVariant1, TreeVariant2};

/// The definition `Tree`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tree {
    /// A [`TreeVariant1`].
    Variant1(Box<TreeVariant1>),

    /// A [`TreeVariant2`].
    Variant2(Box<TreeVariant2>),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { Tree {
    Variant1: Box<TreeVariant1>,
    Variant2: Box<TreeVariant2>,
    .. => Other,
} }
