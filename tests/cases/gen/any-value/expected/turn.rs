// Written by `modelwright gen --spec` from `Turn` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{TurnContent, TurnRole};

/// The definition `Turn`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turn {
    /// `role` in JSON.
    pub role: TurnRole,

    /// `content` in JSON.
    pub content: TurnContent,
}

support::object! { Turn {
    "role"    => role:    required,
    "content" => content: required,
} }
