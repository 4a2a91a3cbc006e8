// Written by `cargo xtask gen` from `ProgressDetail` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ProgressDetail`.
///
/// All versions of the API. In this form: API 1.36 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProgressDetail {
    /// `current` in JSON.
    ///
    /// API 1.36 and later.
    pub current: Option<i64>,

    /// `total` in JSON.
    ///
    /// API 1.36 and later.
    pub total: Option<i64>,
}

support::object! { ProgressDetail {
    "current" => current: optional,
    "total"   => total:   optional,
} }
