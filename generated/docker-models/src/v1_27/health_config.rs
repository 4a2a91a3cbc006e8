// Written by `cargo xtask gen` from `HealthConfig` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A command that is run periodically inside the container to check that it works. Values that are `0` or omitted are
/// taken from the image, or default as stated for each field.
///
/// Available in API 1.27 and later; this form: 1.27 and 1.28. Named `ConfigHealthcheck` before API 1.27. Named `TaskSpecContainerSpecHealthcheck` before API 1.27.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HealthConfig {
    /// The command to run. Exit code `0` means success; any other code is a failure. The first item determines how the
    /// command is run:
    ///
    /// - `[]`: the image's health check is used.
    /// - `["NONE"]`: there is no health check, even if the image has one.
    /// - `["CMD", "prog", "arg"]`: the program is run directly.
    /// - `["CMD-SHELL", "line"]`: the line is run by the container's shell.
    ///
    /// JSON key: `Test`.
    #[doc(alias = "Test")]
    pub test: Option<Vec<String>>,

    /// The time between two checks, in nanoseconds. Must be `0` or at least 1 ms. If `0`, the image's value applies, or
    /// 30 seconds if the image sets none.
    ///
    /// JSON key: `Interval`.
    #[doc(alias = "Interval")]
    pub interval: Option<i64>,

    /// The maximum duration of a check, in nanoseconds, after which it is killed and has failed. Must be `0` or at least
    /// 1 ms. If `0`, the image's value applies, or 30 seconds if the image sets none.
    ///
    /// JSON key: `Timeout`.
    #[doc(alias = "Timeout")]
    pub timeout: Option<i64>,

    /// The number of consecutive failures after which the container is `unhealthy`. If `0`, the image's value applies, or
    /// 3 if the image sets none.
    ///
    /// JSON key: `Retries`.
    #[doc(alias = "Retries")]
    pub retries: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { HealthConfig {
    "Test"     => test:     optional,
    "Interval" => interval: optional,
    "Timeout"  => timeout:  optional,
    "Retries"  => retries:  optional,
    ..?        => unknown,
} }
