// Written by `modelwright gen --spec` from `PatternFields|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `PatternFields|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PatternFieldsObject2 {
    /// `id` in JSON.
    ///
    /// Limits: matching `^g_[a-z0-9]+$`.
    pub id: String,
}

support::object! { PatternFieldsObject2 {
    "id" => id: required where (support::Limits { texts: &[&[support::Piece::Text("g_"), support::Piece::Of(&[('a', 'z'), ('0', '9')], 1, usize::MAX)]], ..support::Limits::NONE }),
} }
