// Written by `modelwright gen --spec` from `Tree` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{TreeObject, TreeObject2};

/// The definition `Tree`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tree {
    /// A [`TreeObject`].
    Object(Box<TreeObject>),

    /// A [`TreeObject2`].
    Object2(Box<TreeObject2>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Tree {
    Object: Box<TreeObject>,
    Object2: Box<TreeObject2>,
    .. => Other,
} }
