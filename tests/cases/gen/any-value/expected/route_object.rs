// Written by `modelwright gen --spec` from `Route|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Route|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RouteObject {
    /// `id` in JSON.
    ///
    /// Limits: matching `^a-`.
    pub id: String,

    /// `x` in JSON.
    pub x: Option<i64>,
}

support::object! { RouteObject {
    "id" => id: required where (support::Limits { texts: &[&[support::Piece::Text("a-"), support::Piece::Anything]], ..support::Limits::NONE }),
    "x"  => x:  optional,
} }
