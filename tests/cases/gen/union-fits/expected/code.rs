// Written by `cargo xtask gen --spec` from `Code` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{CodeVariant1, CodeVariant2};

/// The definition `Code`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// A [`CodeVariant1`].
    Variant1(CodeVariant1),

    /// A [`CodeVariant2`].
    Variant2(CodeVariant2),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { Code {
    Variant1: CodeVariant1,
    Variant2: CodeVariant2,
    .. => Other,
} }
