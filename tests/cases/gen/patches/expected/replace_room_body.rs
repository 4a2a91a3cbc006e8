// Written by `modelwright gen --spec` from `ReplaceRoom/body` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The request body of `PUT /rooms/{id}` (`ReplaceRoom`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ReplaceRoomBody {
    /// `note` in JSON.
    pub note: Option<String>,
}

support::object! { ReplaceRoomBody {
    "note" => note: optional,
} }
