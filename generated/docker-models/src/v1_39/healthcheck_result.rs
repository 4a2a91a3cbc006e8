// Written by `cargo xtask gen` from `HealthcheckResult` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One run of a container's health check.
///
/// API 1.39 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HealthcheckResult {
    /// When the run began, in RFC 3339 form with fractions of a second.
    #[doc(alias = "Start")]
    pub start: Option<support::Timestamp>,

    /// When the run was over, in RFC 3339 form with fractions of a second.
    #[doc(alias = "End")]
    pub end: Option<support::Timestamp>,

    /// The exit code of the check's command: `0` for healthy, `1` for unhealthy.
    ///
    /// `2` is reserved; it and other codes count as failures too. `-1` if the check did not finish in time.
    #[doc(alias = "ExitCode")]
    pub exit_code: Option<i64>,

    /// The start of what the command printed, up to 4096 bytes, or why the check could not be run to its end.
    #[doc(alias = "Output")]
    pub output: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { HealthcheckResult {
    "Start"    => start:     optional,
    "End"      => end:       optional,
    "ExitCode" => exit_code: optional,
    "Output"   => output:    optional,
    ..?        => unknown,
} }
