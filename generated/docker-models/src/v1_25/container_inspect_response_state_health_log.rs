// Written by `cargo xtask gen` from `ContainerInspect/200.State.Health.Log[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One run of a container's health check.
///
/// API 1.38 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerInspectResponseStateHealthLog {
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

    /// When the run began, in RFC 3339 form with fractions of a second.
    #[doc(alias = "Start")]
    pub start: Option<support::Timestamp>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerInspectResponseStateHealthLog {
    "End"      => end:       optional,
    "ExitCode" => exit_code: optional,
    "Output"   => output:    optional,
    "Start"    => start:     optional,
    ..?        => unknown,
} }
