// Written by `cargo xtask gen` from `HealthConfig` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A command that is run inside the container again and again, to see whether it works as it should. What is
/// left out or `0` is taken from the image, or else from the engine's defaults.
///
/// API 1.27 and later. In this form: API 1.44 and later. Before API 1.27 it was `ConfigHealthcheck`. Before API 1.27 it was `TaskSpecContainerSpecHealthcheck`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HealthConfig {
    /// The command, with a first element that says how it is run. It passes with exit code `0`, anything else is a
    /// failure.
    ///
    /// - `[]`: taken from the image.
    /// - `["NONE"]`: no health check, even if the image has one.
    /// - `["CMD", "prog", "arg"]`: the program is run directly.
    /// - `["CMD-SHELL", "line"]`: the line is given to the container's shell.
    #[doc(alias = "Test")]
    pub test: Option<Vec<String>>,

    /// Pause between two checks, in nanoseconds, at least 1 ms. `0` takes the image's value, or else 30 seconds.
    #[doc(alias = "Interval")]
    pub interval: Option<i64>,

    /// How long one check can take, in nanoseconds, at least 1 ms; after that it is killed and has failed. `0` takes
    /// the image's value, or else 30 seconds.
    #[doc(alias = "Timeout")]
    pub timeout: Option<i64>,

    /// How many failures in a row make the container `unhealthy`. `0` takes the image's value, or else 3.
    #[doc(alias = "Retries")]
    pub retries: Option<i64>,

    /// Time that the container has for starting up, in nanoseconds, at least 1 ms. Failures in this time do not
    /// count; the first check that passes ends it. `0` takes the image's value, or else there is no such time.
    ///
    /// API 1.29 and later.
    #[doc(alias = "StartPeriod")]
    pub start_period: Option<i64>,

    /// Pause between two checks while `StartPeriod` lasts, in nanoseconds, at least 1 ms. `0` takes the image's
    /// value, or else 5 seconds.
    ///
    /// API 1.44 and later.
    #[doc(alias = "StartInterval")]
    pub start_interval: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { HealthConfig {
    "Test"          => test:           optional,
    "Interval"      => interval:       optional,
    "Timeout"       => timeout:        optional,
    "Retries"       => retries:        optional,
    "StartPeriod"   => start_period:   optional,
    "StartInterval" => start_interval: optional,
    ..?             => unknown,
} }
