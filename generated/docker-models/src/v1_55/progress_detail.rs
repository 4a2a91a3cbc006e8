// Written by `cargo xtask gen` from `ProgressDetail` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ProgressDetail`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProgressDetail {
    /// `current` in JSON.
    pub current: Option<i64>,

    /// `total` in JSON.
    pub total: Option<i64>,
}

support::object! { ProgressDetail {
    "current" => current: optional,
    "total"   => total:   optional,
} }
