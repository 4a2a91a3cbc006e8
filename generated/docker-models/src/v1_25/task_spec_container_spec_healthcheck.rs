// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Healthcheck` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The health check of the container, by the key that daemons return. If omitted, the image's health check applies.
///
/// Available in API 1.26 and earlier. Named `HealthConfig` since API 1.27.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecHealthcheck {
    /// The time between two checks, in nanoseconds. Must be `0` or at least 1 ms. If `0`, the image's value applies, or
    /// 30 seconds if the image sets none.
    ///
    /// JSON key: `Interval`.
    #[doc(alias = "Interval")]
    pub interval: Option<i64>,

    /// The number of consecutive failures after which the container is `unhealthy`. If `0`, the image's value applies, or
    /// 3 if the image sets none.
    ///
    /// JSON key: `Retries`.
    #[doc(alias = "Retries")]
    pub retries: Option<i64>,

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

    /// The maximum duration of a check, in nanoseconds, after which it is killed and has failed. Must be `0` or at least
    /// 1 ms. If `0`, the image's value applies, or 30 seconds if the image sets none.
    ///
    /// JSON key: `Timeout`.
    #[doc(alias = "Timeout")]
    pub timeout: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecHealthcheck {
    "Interval" => interval: optional,
    "Retries"  => retries:  optional,
    "Test"     => test:     optional,
    "Timeout"  => timeout:  optional,
    ..?        => unknown,
} }
