// Written by `modelwright gen --spec` from `Third` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Third`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Third {
    /// `share` in JSON.
    ///
    /// One of `0.25`.
    pub share: f64,

    /// `a` in JSON.
    pub a: Option<String>,
}

support::object! { Third {
    "share" => share: required where (support::Limits { only: &["0.25"], ..support::Limits::NONE }),
    "a"     => a:     optional,
} }
