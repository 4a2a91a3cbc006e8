// Written by `modelwright gen --spec` from `Note|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Note|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NoteObject2 {
    /// `page` in JSON.
    pub page: i64,
}

support::object! { NoteObject2 {
    "page" => page: required,
} }
