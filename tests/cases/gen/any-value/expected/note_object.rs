// Written by `modelwright gen --spec` from `Note|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Note|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NoteObject {
    /// `start` in JSON.
    pub start: i64,

    /// `end` in JSON.
    pub end: i64,
}

support::object! { NoteObject {
    "start" => start: required,
    "end"   => end:   required,
} }
