// Written by `modelwright gen --spec` from `PatternFields|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `PatternFields|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PatternFieldsObject {
    /// `id` in JSON.
    ///
    /// Limits: matching `^u_`.
    pub id: String,
}

support::object! { PatternFieldsObject {
    "id" => id: required where (support::Limits { texts: &[&[support::Piece::Text("u_"), support::Piece::Anything]], ..support::Limits::NONE }),
} }
