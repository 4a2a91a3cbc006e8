// Written by `modelwright gen --spec` from `Multiples|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Multiples|1`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultiplesObject2 {
    /// `n` in JSON.
    ///
    /// Limits: a multiple of 0.25.
    pub n: f64,
}

support::object! { MultiplesObject2 {
    "n" => n: required where (support::Limits { step: Some(0.25), ..support::Limits::NONE }),
} }
