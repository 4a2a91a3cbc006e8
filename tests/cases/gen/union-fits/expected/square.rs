// Written by `modelwright gen --spec` from `Square` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Square`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Square {
    /// `side` in JSON.
    pub side: f64,
}

support::object! { Square {
    "side" => side: required,
} }
