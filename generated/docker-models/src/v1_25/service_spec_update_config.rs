// Written by `cargo xtask gen` from `ServiceSpec.UpdateConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceSpecUpdateConfigFailureAction;

/// The type of `ServiceSpec.UpdateConfig`.
///
/// All versions of the API. In this form: API 1.27 and earlier.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpecUpdateConfig {
    /// `Parallelism` in JSON.
    #[doc(alias = "Parallelism")]
    pub parallelism: Option<i64>,

    /// `Delay` in JSON.
    #[doc(alias = "Delay")]
    pub delay: Option<i64>,

    /// `FailureAction` in JSON.
    #[doc(alias = "FailureAction")]
    pub failure_action: Option<ServiceSpecUpdateConfigFailureAction>,

    /// `Monitor` in JSON.
    #[doc(alias = "Monitor")]
    pub monitor: Option<i64>,

    /// `MaxFailureRatio` in JSON.
    ///
    /// Default: `0`.
    #[doc(alias = "MaxFailureRatio")]
    pub max_failure_ratio: Option<f64>,
}

support::object! { ServiceSpecUpdateConfig {
    "Parallelism"     => parallelism:       optional,
    "Delay"           => delay:             optional,
    "FailureAction"   => failure_action:    optional,
    "Monitor"         => monitor:           optional,
    "MaxFailureRatio" => max_failure_ratio: optional,
} }
