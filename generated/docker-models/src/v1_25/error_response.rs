// Written by `cargo xtask gen` from `ErrorResponse` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ErrorResponse`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ErrorResponse {
    /// `message` in JSON.
    pub message: String,
}

support::object! { ErrorResponse {
    "message" => message: required,
} }
