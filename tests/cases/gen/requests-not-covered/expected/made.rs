// Written by `modelwright gen --spec` from `Made` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Made`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Made {
    /// `x` in JSON.
    pub x: Option<String>,
}

support::object! { Made {
    "x" => x: optional,
} }
