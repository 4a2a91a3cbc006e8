// Written by `modelwright gen --spec` from `Shape|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Shape|0`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShapeObject {
    /// `r` in JSON.
    pub r: f64,
}

support::object! { ShapeObject {
    "r" => r: required,
} }
