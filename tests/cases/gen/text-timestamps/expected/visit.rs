// Written by `modelwright gen --spec` from `Visit` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Visit`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Visit {
    /// `from` in JSON.
    pub from: String,

    /// `stops` in JSON.
    pub stops: Option<Vec<String>>,
}

support::object! { Visit {
    "from"  => from:  required,
    "stops" => stops: optional,
} }
