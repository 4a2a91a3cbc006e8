// Written by `cargo xtask gen` from `Config.Healthcheck` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How the engine tests whether the container works. Null or absent for the image's own test, if it has one.
///
/// API 1.26 and earlier. Since API 1.27 it is `HealthConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConfigHealthcheck {
    /// The command that tests the container; healthy is an exit code of `0`. The first item says how it is meant:
    ///
    /// - an empty list: keep the test of the image
    /// - `NONE`: do not test
    /// - `CMD`: the following items are program and arguments
    /// - `CMD-SHELL`: the second item is a line for the shell
    #[doc(alias = "Test")]
    pub test: Option<Vec<String>>,

    /// The pause between two tests, in nanoseconds. `0` takes over the image's value.
    #[doc(alias = "Interval")]
    pub interval: Option<i64>,

    /// How long one test may take before it counts as failed, in nanoseconds. `0` takes over the image's value.
    #[doc(alias = "Timeout")]
    pub timeout: Option<i64>,

    /// After how many failures in a row the container is called unhealthy. `0` takes over the image's value.
    #[doc(alias = "Retries")]
    pub retries: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ConfigHealthcheck {
    "Test"     => test:     optional,
    "Interval" => interval: optional,
    "Timeout"  => timeout:  optional,
    "Retries"  => retries:  optional,
    ..?        => unknown,
} }
