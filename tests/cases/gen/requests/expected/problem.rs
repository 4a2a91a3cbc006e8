// Written by `modelwright gen --spec` from `Problem` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Problem`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Problem {
    /// `title` in JSON.
    pub title: Option<String>,
}

support::object! { Problem {
    "title" => title: optional,
} }
