// Written by `modelwright gen --spec` from `Visit` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Visit`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Visit {
    /// `on` in JSON.
    pub on: Option<support::Timestamp>,
}

support::object! { Visit {
    "on" => on: optional,
} }
