// Written by `modelwright gen --spec` from `DeepFields|1.in` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `DeepFields|1.in`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeepFieldsObject2In {
    /// `id` in JSON.
    ///
    /// Limits: matching `^g_`.
    pub id: String,
}

support::object! { DeepFieldsObject2In {
    "id" => id: required where (support::Limits { texts: &[&[support::Piece::Text("g_"), support::Piece::Anything]], ..support::Limits::NONE }),
} }
