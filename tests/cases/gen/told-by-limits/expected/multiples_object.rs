// Written by `modelwright gen --spec` from `Multiples|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Multiples|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MultiplesObject {
    /// `n` in JSON.
    ///
    /// Limits: a multiple of 5.
    pub n: i64,
}

support::object! { MultiplesObject {
    "n" => n: required where (support::Limits { step: Some(5.0), ..support::Limits::NONE }),
} }
