// Written by `cargo xtask gen` from `ServiceSpec.Mode` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceSpecModeReplicatedJob;
use super::super::v1_25::ServiceSpecModeReplicated;

/// The type of `ServiceSpec.Mode`.
///
/// All versions of the API. In this form: API 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceSpecMode {
    /// `Replicated` in JSON.
    #[doc(alias = "Replicated")]
    pub replicated: Option<ServiceSpecModeReplicated>,

    /// `Global` in JSON.
    #[doc(alias = "Global")]
    pub global: Option<serde_json::Value>,

    /// `ReplicatedJob` in JSON.
    ///
    /// API 1.41 and later.
    #[doc(alias = "ReplicatedJob")]
    pub replicated_job: Option<ServiceSpecModeReplicatedJob>,

    /// `GlobalJob` in JSON.
    ///
    /// API 1.41 and later.
    #[doc(alias = "GlobalJob")]
    pub global_job: Option<serde_json::Value>,
}

support::object! { ServiceSpecMode {
    "Replicated"    => replicated:     optional,
    "Global"        => global:         optional,
    "ReplicatedJob" => replicated_job: optional,
    "GlobalJob"     => global_job:     optional,
} }
