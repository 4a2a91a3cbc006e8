// Written by `cargo xtask gen` from `ErrorResponse` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The body of every response with an error status.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ErrorResponse {
    /// The human-readable error message. The wording differs between versions of the daemon; do not match on it.
    pub message: String,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ErrorResponse {
    "message" => message: required,
    ..?       => unknown,
} }
