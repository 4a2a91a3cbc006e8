// Written by `modelwright gen --spec` from `Off` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Off`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Off {
    /// `on` in JSON.
    ///
    /// One of `false`.
    pub on: bool,

    /// `reason` in JSON.
    pub reason: Option<String>,
}

support::object! { Off {
    "on"     => on:     required where (support::Limits { only: &["false"], ..support::Limits::NONE }),
    "reason" => reason: optional,
} }
