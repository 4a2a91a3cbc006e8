// Written by `cargo xtask gen` from `ErrorResponse` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The body of every reply with an error status.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ErrorResponse {
    /// The reason for the refusal or failure, for people to read. The wording differs between engine versions, so
    /// do not match on it.
    pub message: String,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ErrorResponse {
    "message" => message: required,
    ..?       => unknown,
} }
