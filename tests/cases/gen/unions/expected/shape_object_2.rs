// Written by `modelwright gen --spec` from `Shape|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Shape|1`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShapeObject2 {
    /// `w` in JSON.
    pub w: f64,

    /// `h` in JSON.
    pub h: f64,
}

support::object! { ShapeObject2 {
    "w" => w: required,
    "h" => h: required,
} }
