// Written by `cargo xtask gen` from `ErrorDetail` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A failure reported in the midst of a stream, where the HTTP status can no longer tell of it.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ErrorDetail {
    /// A number for the failure. In a build, the exit code of the `RUN` command that failed. Usually absent
    /// otherwise.
    pub code: Option<i64>,

    /// The failure in words, for people to read.
    pub message: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ErrorDetail {
    "code"    => code:    optional,
    "message" => message: optional,
    ..?       => unknown,
} }
