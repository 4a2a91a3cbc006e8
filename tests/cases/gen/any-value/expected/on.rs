// Written by `modelwright gen --spec` from `On` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `On`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct On {
    /// `on` in JSON.
    ///
    /// One of `true`.
    pub on: bool,

    /// `level` in JSON.
    pub level: Option<i64>,
}

support::object! { On {
    "on"    => on:    required where (support::Limits { only: &["true"], ..support::Limits::NONE }),
    "level" => level: optional,
} }
