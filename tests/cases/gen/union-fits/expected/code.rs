// Written by `modelwright gen --spec` from `Code` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{CodeObject, CodeObject2};

/// The definition `Code`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// A [`CodeObject`].
    Object(CodeObject),

    /// A [`CodeObject2`].
    Object2(CodeObject2),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Code {
    Object: CodeObject,
    Object2: CodeObject2,
    .. => Other,
} }
