// Written by `modelwright gen --spec` from `Route|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Route|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RouteObject2 {
    /// `id` in JSON.
    ///
    /// Limits: matching `^b-`.
    pub id: String,

    /// `x` in JSON.
    pub x: Option<i64>,
}

support::object! { RouteObject2 {
    "id" => id: required where (support::Limits { texts: &[&[support::Piece::Text("b-"), support::Piece::Anything]], ..support::Limits::NONE }),
    "x"  => x:  optional,
} }
