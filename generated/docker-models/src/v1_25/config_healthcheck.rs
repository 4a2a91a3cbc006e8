// Written by `cargo xtask gen` from `Config.Healthcheck` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Config.Healthcheck`.
///
/// API 1.26 and earlier. Since API 1.27 it is `HealthConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConfigHealthcheck {
    /// `Test` in JSON.
    #[doc(alias = "Test")]
    pub test: Option<Vec<String>>,

    /// `Interval` in JSON.
    #[doc(alias = "Interval")]
    pub interval: Option<i64>,

    /// `Timeout` in JSON.
    #[doc(alias = "Timeout")]
    pub timeout: Option<i64>,

    /// `Retries` in JSON.
    #[doc(alias = "Retries")]
    pub retries: Option<i64>,
}

support::object! { ConfigHealthcheck {
    "Test"     => test:     optional,
    "Interval" => interval: optional,
    "Timeout"  => timeout:  optional,
    "Retries"  => retries:  optional,
} }
