// Written by `modelwright gen --spec` from `DeepFields|0.in` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `DeepFields|0.in`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeepFieldsObjectIn {
    /// `id` in JSON.
    ///
    /// Limits: matching `^u_`.
    pub id: String,
}

support::object! { DeepFieldsObjectIn {
    "id" => id: required where (support::Limits { texts: &[&[support::Piece::Text("u_"), support::Piece::Anything]], ..support::Limits::NONE }),
} }
