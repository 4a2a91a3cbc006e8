// Written by `cargo xtask gen` from `HealthConfig` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `HealthConfig`.
///
/// API 1.27 and later. In this form: API 1.27 and 1.28. Before API 1.27 it was `ConfigHealthcheck`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HealthConfig {
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

support::object! { HealthConfig {
    "Test"     => test:     optional,
    "Interval" => interval: optional,
    "Timeout"  => timeout:  optional,
    "Retries"  => retries:  optional,
} }
