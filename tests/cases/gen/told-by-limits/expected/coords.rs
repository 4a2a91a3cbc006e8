// Written by `modelwright gen --spec` from `Coords` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Position;

/// The definition `Coords`.
#[derive(Clone, Debug, PartialEq)]
pub enum Coords {
    /// A [`Position`].
    Position(Position),

    /// Variant 2 in the document.
    PositionList(Vec<Position>),

    /// Variant 3 in the document.
    ListList(Vec<Vec<Position>>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Coords {
    Position: Position where (support::Limits { shortest: 2, ..support::Limits::NONE }),
    PositionList: Vec<Position> where (support::Limits { items: Some(&support::Limits { shortest: 2, ..support::Limits::NONE }), ..support::Limits::NONE }),
    ListList: Vec<Vec<Position>> where (support::Limits { items: Some(&support::Limits { items: Some(&support::Limits { shortest: 2, ..support::Limits::NONE }), ..support::Limits::NONE }), ..support::Limits::NONE }),
    .. => Other,
} }
