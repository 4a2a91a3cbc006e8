// Written by `cargo xtask gen` from `ServiceSpec.Mode` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ServiceSpecModeReplicated, ServiceSpecModeReplicatedJob};

/// The type of `ServiceSpec.Mode`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceSpecMode {
    /// `Replicated` in JSON.
    #[doc(alias = "Replicated")]
    pub replicated: Option<ServiceSpecModeReplicated>,

    /// `Global` in JSON.
    #[doc(alias = "Global")]
    pub global: Option<serde_json::Value>,

    /// `ReplicatedJob` in JSON.
    #[doc(alias = "ReplicatedJob")]
    pub replicated_job: Option<ServiceSpecModeReplicatedJob>,

    /// `GlobalJob` in JSON.
    #[doc(alias = "GlobalJob")]
    pub global_job: Option<serde_json::Value>,
}

support::object! { ServiceSpecMode {
    "Replicated"    => replicated:     optional,
    "Global"        => global:         optional,
    "ReplicatedJob" => replicated_job: optional,
    "GlobalJob"     => global_job:     optional,
} }
