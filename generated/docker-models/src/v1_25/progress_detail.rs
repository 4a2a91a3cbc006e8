// Written by `cargo xtask gen` from `ProgressDetail` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ProgressDetail`.
///
/// All versions of the API. In this form: API 1.35 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProgressDetail {
    /// `code` in JSON.
    ///
    /// API 1.35 and earlier.
    pub code: Option<i64>,

    /// `message` in JSON.
    ///
    /// API 1.35 and earlier.
    pub message: Option<i64>,
}

support::object! { ProgressDetail {
    "code"    => code:    optional,
    "message" => message: optional,
} }
