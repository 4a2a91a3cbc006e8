// Written by `modelwright gen --spec` from `Patterns` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Patterns`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Patterns {
    /// Variant 1 in the document.
    Text(String),

    /// Variant 2 in the document.
    Text2(String),

    /// Variant 3 in the document.
    Text3(String),

    /// Variant 4 in the document.
    Text4(String),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Patterns {
    Text: String where (support::Limits { texts: &[&[support::Piece::Text("arn:"), support::Piece::Anything]], ..support::Limits::NONE }),
    Text2: String where (support::Limits { texts: &[&[support::Piece::Of(&[('0', '9')], 12, 12)]], ..support::Limits::NONE }),
    Text3: String where (support::Limits { texts: &[&[support::Piece::Text("http"), support::Piece::Of(&[('s', 's')], 0, 1), support::Piece::Text("://"), support::Piece::Anything]], ..support::Limits::NONE }),
    Text4: String where (support::Limits { texts: &[&[support::Piece::Text("none")], &[support::Piece::Text("all")]], ..support::Limits::NONE }),
    .. => Other,
} }
