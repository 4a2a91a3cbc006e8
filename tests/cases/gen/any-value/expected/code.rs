// Written by `modelwright gen --spec` from `Code` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Code`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// Variant 1 in the document.
    Text(String),

    /// Variant 2 in the document.
    Text2(String),

    /// Variant 3 in the document.
    Text3(String),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Code {
    Text: String where (support::Limits { texts: &[&[support::Piece::Of(&[('a', 'z')], 3, 3)]], ..support::Limits::NONE }),
    Text2: String where (support::Limits { texts: &[&[support::Piece::Of(&[('0', '9')], 3, 3)]], ..support::Limits::NONE }),
    Text3: String where (support::Limits { longest: 1, ..support::Limits::NONE }),
    .. => Other,
} }
