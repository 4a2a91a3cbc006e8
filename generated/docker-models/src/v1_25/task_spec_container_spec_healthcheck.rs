// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Healthcheck` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The test of whether the container is healthy, in the spelling that engines answer with. When absent, the image's
/// own test applies.
///
/// API 1.26 and earlier. Since API 1.27 it is `HealthConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecHealthcheck {
    /// Pause between two checks, in nanoseconds, at least 1 ms. `0` takes the image's value, or else 30 seconds.
    #[doc(alias = "Interval")]
    pub interval: Option<i64>,

    /// How many failures in a row make the container `unhealthy`. `0` takes the image's value, or else 3.
    #[doc(alias = "Retries")]
    pub retries: Option<i64>,

    /// The command, with a first element that says how it is run. It passes with exit code `0`, anything else is a
    /// failure.
    ///
    /// - `[]`: taken from the image.
    /// - `["NONE"]`: no health check, even if the image has one.
    /// - `["CMD", "prog", "arg"]`: the program is run directly.
    /// - `["CMD-SHELL", "line"]`: the line is given to the container's shell.
    #[doc(alias = "Test")]
    pub test: Option<Vec<String>>,

    /// How long one check can take, in nanoseconds, at least 1 ms; after that it is killed and has failed. `0` takes the
    /// image's value, or else 30 seconds.
    #[doc(alias = "Timeout")]
    pub timeout: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecHealthcheck {
    "Interval" => interval: optional,
    "Retries"  => retries:  optional,
    "Test"     => test:     optional,
    "Timeout"  => timeout:  optional,
    ..?        => unknown,
} }
