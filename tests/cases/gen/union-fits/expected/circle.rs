// Written by `modelwright gen --spec` from `Circle` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Circle`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Circle {
    /// `radius` in JSON.
    pub radius: f64,
}

support::object! { Circle {
    "radius" => radius: required,
} }
