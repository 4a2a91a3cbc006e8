// Written by `cargo xtask gen` from `ContainerInspect/200.State.Health.Log[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The result of a single run of a container's health check.
///
/// Available in API 1.38 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerInspectResponseStateHealthLog {
    /// The time at which the check ended, in RFC 3339 format with fractions of a second.
    ///
    /// JSON key: `End`.
    #[doc(alias = "End")]
    pub end: Option<support::Timestamp>,

    /// The exit code of the check: `0` means healthy, `1` unhealthy.
    ///
    /// `2` is reserved; it and all other codes count as failures. `-1` if the check timed out.
    ///
    /// JSON key: `ExitCode`.
    #[doc(alias = "ExitCode")]
    pub exit_code: Option<i64>,

    /// The beginning of the command's output, up to 4096 bytes, or the reason that the check could not be completed.
    ///
    /// JSON key: `Output`.
    #[doc(alias = "Output")]
    pub output: Option<String>,

    /// The time at which the check started, in RFC 3339 format with fractions of a second.
    ///
    /// JSON key: `Start`.
    #[doc(alias = "Start")]
    pub start: Option<support::Timestamp>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerInspectResponseStateHealthLog {
    "End"      => end:       optional,
    "ExitCode" => exit_code: optional,
    "Output"   => output:    optional,
    "Start"    => start:     optional,
    ..?        => unknown,
} }
