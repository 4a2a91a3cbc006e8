// Written by `cargo xtask gen` from `ErrorDetail` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ErrorDetail`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ErrorDetail {
    /// `code` in JSON.
    pub code: Option<i64>,

    /// `message` in JSON.
    pub message: Option<String>,
}

support::object! { ErrorDetail {
    "code"    => code:    optional,
    "message" => message: optional,
} }
