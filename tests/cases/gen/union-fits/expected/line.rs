// Written by `modelwright gen --spec` from `Line` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Line`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// `length` in JSON.
    pub length: f64,
}

support::object! { Line {
    "length" => length: required,
} }
