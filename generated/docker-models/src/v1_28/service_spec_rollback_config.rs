// Written by `cargo xtask gen` from `ServiceSpec.RollbackConfig` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceSpecRollbackConfigFailureAction;

/// The type of `ServiceSpec.RollbackConfig`.
///
/// API 1.28 and later. In this form: API 1.28.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpecRollbackConfig {
    /// `Parallelism` in JSON.
    #[doc(alias = "Parallelism")]
    pub parallelism: Option<i64>,

    /// `Delay` in JSON.
    #[doc(alias = "Delay")]
    pub delay: Option<i64>,

    /// `FailureAction` in JSON.
    #[doc(alias = "FailureAction")]
    pub failure_action: Option<ServiceSpecRollbackConfigFailureAction>,

    /// `Monitor` in JSON.
    #[doc(alias = "Monitor")]
    pub monitor: Option<i64>,

    /// `MaxFailureRatio` in JSON.
    ///
    /// Default: `0`.
    #[doc(alias = "MaxFailureRatio")]
    pub max_failure_ratio: Option<f64>,
}

support::object! { ServiceSpecRollbackConfig {
    "Parallelism"     => parallelism:       optional,
    "Delay"           => delay:             optional,
    "FailureAction"   => failure_action:    optional,
    "Monitor"         => monitor:           optional,
    "MaxFailureRatio" => max_failure_ratio: optional,
} }
