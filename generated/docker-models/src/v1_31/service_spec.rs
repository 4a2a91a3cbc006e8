// Written by `cargo xtask gen` from `ServiceSpec` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpec;
use super::super::v1_25::{EndpointSpec, ServiceSpecMode};
use super::super::v1_29::{ServiceSpecRollbackConfig, ServiceSpecUpdateConfig};
use super::super::v1_30::ServiceSpecNetworks;
use std::collections::BTreeMap;

/// What a swarm service should be: the image and command of its tasks, how many run, and how they are updated
/// and reached. It is sent to create or update a service, and comes back as `Service.Spec`.
///
/// All versions of the API. In this form: API 1.31.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpec {
    /// What the service is called, unique within the swarm. It has to be valid as one component of a DNS name; left
    /// out on creation, the engine makes one up.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Labels of the service itself. Those of its containers are in `TaskTemplate.ContainerSpec.Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The template from which every task of the service is made: container, resources, placement and restarts.
    /// A change here replaces the running tasks.
    #[doc(alias = "TaskTemplate")]
    pub task_template: Option<TaskSpec>,

    /// How many tasks run and whether they are meant to end. Exactly one of its members is set; without any, the
    /// service is replicated with one task.
    #[doc(alias = "Mode")]
    pub mode: Option<ServiceSpecMode>,

    /// How running tasks are replaced when the service changes. Without it, one task at a time is replaced, the old
    /// one stopped first, and a failure pauses the update.
    #[doc(alias = "UpdateConfig")]
    pub update_config: Option<ServiceSpecUpdateConfig>,

    /// How tasks are replaced when the service goes back to its previous specification, by request or after a failed
    /// update. Without it, one task at a time is replaced, and a failure pauses the rollback.
    ///
    /// API 1.28 and later.
    #[doc(alias = "RollbackConfig")]
    pub rollback_config: Option<ServiceSpecRollbackConfig>,

    /// Networks that the tasks of the service join. `TaskTemplate.Networks` serves the same purpose and, unlike
    /// this list, can be changed by an update.
    #[doc(alias = "Networks")]
    pub networks: Option<Vec<ServiceSpecNetworks>>,

    /// How the service is reached: its published ports, and whether its name resolves to one virtual address or to
    /// the addresses of its tasks.
    #[doc(alias = "EndpointSpec")]
    pub endpoint_spec: Option<EndpointSpec>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
