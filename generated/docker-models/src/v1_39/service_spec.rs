// Written by `cargo xtask gen` from `ServiceSpec` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{NetworkAttachmentConfig, TaskSpec};
use super::super::v1_25::ServiceSpecMode;
use super::super::v1_29::{ServiceSpecRollbackConfig, ServiceSpecUpdateConfig};
use super::super::v1_37::EndpointSpec;
use std::collections::BTreeMap;

/// The specification of a swarm service: the image and command of its tasks, their number, and the way in which they
/// are updated and reached. Sent to create or update a service, and returned as `Service.Spec`.
///
/// Available in all API versions; this form: 1.39.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpec {
    /// The name of the service, unique in the swarm. Must be valid as a single component of a DNS name. If omitted on
    /// creation, the daemon generates one.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The labels of the service. The labels of its containers are in `TaskTemplate.ContainerSpec.Labels`.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The template for the tasks of the service: container, resources, placement and restart policy. Changing it
    /// replaces the running tasks.
    ///
    /// JSON key: `TaskTemplate`.
    #[doc(alias = "TaskTemplate")]
    pub task_template: Option<TaskSpec>,

    /// The scheduling mode: the number of tasks, and if they run continuously or to completion. Set exactly one field. If
    /// none is set, the service is replicated with one task.
    ///
    /// JSON key: `Mode`.
    #[doc(alias = "Mode")]
    pub mode: Option<ServiceSpecMode>,

    /// The strategy for replacing running tasks when the service is updated. If omitted, tasks are replaced one at a
    /// time, the old task is stopped first, and a failure pauses the update.
    ///
    /// JSON key: `UpdateConfig`.
    #[doc(alias = "UpdateConfig")]
    pub update_config: Option<ServiceSpecUpdateConfig>,

    /// The strategy for replacing tasks when the service is rolled back to its previous specification, by request or
    /// after a failed update. If omitted, tasks are replaced one at a time, and a failure pauses the rollback.
    ///
    /// JSON key: `RollbackConfig`. Available in API 1.28 and later.
    #[doc(alias = "RollbackConfig")]
    pub rollback_config: Option<ServiceSpecRollbackConfig>,

    /// The networks that the tasks of the service are attached to. `TaskTemplate.Networks` has the same purpose and,
    /// unlike this list, can be changed by an update.
    ///
    /// Each entry: The attachment of a service's tasks to one network.
    ///
    /// JSON key: `Networks`.
    #[doc(alias = "Networks")]
    pub networks: Option<Vec<NetworkAttachmentConfig>>,

    /// The published ports of the service, and its name resolution: to one virtual IP address, or to the addresses of its
    /// tasks.
    ///
    /// JSON key: `EndpointSpec`.
    #[doc(alias = "EndpointSpec")]
    pub endpoint_spec: Option<EndpointSpec>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
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
    ..?              => unknown,
} }
