// Written by `modelwright gen --spec` from `Floats|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Floats|0`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FloatsObject {
    /// `v` in JSON.
    ///
    /// One of `1.5`.
    pub v: f64,
}

support::object! { FloatsObject {
    "v" => v: required where (support::Limits { only: &["1.5"], ..support::Limits::NONE }),
} }
