// Written by `modelwright gen --spec` from `Floats|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Floats|1`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FloatsObject2 {
    /// `v` in JSON.
    ///
    /// One of `2.5`.
    pub v: f64,
}

support::object! { FloatsObject2 {
    "v" => v: required where (support::Limits { only: &["2.5"], ..support::Limits::NONE }),
} }
