// Written by `cargo xtask gen` from `ErrorDetail` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// An error reported within a stream, after the HTTP status has been sent.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ErrorDetail {
    /// The error code. In a build, the exit code of the `RUN` command that failed. Otherwise usually omitted.
    pub code: Option<i64>,

    /// The human-readable error message.
    pub message: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ErrorDetail {
    "code"    => code:    optional,
    "message" => message: optional,
    ..?       => unknown,
} }
