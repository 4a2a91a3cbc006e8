// Written by `modelwright gen --spec` from `Half` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Half`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Half {
    /// `share` in JSON.
    ///
    /// One of `0.5`.
    pub share: f64,

    /// `a` in JSON.
    pub a: Option<String>,
}

support::object! { Half {
    "share" => share: required where (support::Limits { only: &["0.5"], ..support::Limits::NONE }),
    "a"     => a:     optional,
} }
