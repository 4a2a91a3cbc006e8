// Written by `cargo xtask gen` from `ServiceSpec` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpec;
use super::super::v1_29::{ServiceSpecRollbackConfig, ServiceSpecUpdateConfig};
use super::super::v1_37::EndpointSpec;
use super::super::v1_39::NetworkAttachmentConfig;
use super::super::v1_41::ServiceSpecMode;
use std::collections::BTreeMap;

/// The definition `ServiceSpec`.
///
/// All versions of the API. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpec {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `TaskTemplate` in JSON.
    #[doc(alias = "TaskTemplate")]
    pub task_template: Option<TaskSpec>,

    /// `Mode` in JSON.
    #[doc(alias = "Mode")]
    pub mode: Option<ServiceSpecMode>,

    /// `UpdateConfig` in JSON.
    #[doc(alias = "UpdateConfig")]
    pub update_config: Option<ServiceSpecUpdateConfig>,

    /// `RollbackConfig` in JSON.
    ///
    /// API 1.28 and later.
    #[doc(alias = "RollbackConfig")]
    pub rollback_config: Option<ServiceSpecRollbackConfig>,

    /// `Networks` in JSON.
    #[doc(alias = "Networks")]
    pub networks: Option<Vec<NetworkAttachmentConfig>>,

    /// `EndpointSpec` in JSON.
    #[doc(alias = "EndpointSpec")]
    pub endpoint_spec: Option<EndpointSpec>,
}

support::object! { ServiceSpec {
    "Name"           => name:            optional,
    "Labels"         => labels:          optional,
    "TaskTemplate"   => task_template:   optional,
    "Mode"           => mode:            optional,
    "UpdateConfig"   => update_config:   optional,
    "RollbackConfig" => rollback_config: optional,
    "Networks"       => networks:        optional,
    "EndpointSpec"   => endpoint_spec:   optional,
} }
