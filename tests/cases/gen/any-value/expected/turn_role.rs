// Written by `modelwright gen --spec` from `Turn.role` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Turn.role`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TurnRole {
    /// `user`
    User,

    /// `assistant`
    Assistant,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { TurnRole {
    "user"      => User,
    "assistant" => Assistant,
    ..          => Other,
} }
