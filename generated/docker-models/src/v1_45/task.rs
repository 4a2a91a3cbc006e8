// Written by `cargo xtask gen` from `Task` in spec/docker/contract/v1.45.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpec;
use super::super::v1_27::{NetworkAttachment, ObjectVersion};
use super::super::v1_32::GenericResources;
use super::super::v1_37::TaskState;
use super::super::v1_42::TaskVolumes;
use super::super::v1_44::TaskStatus;
use std::collections::BTreeMap;

/// A unit of work that the swarm assigns to a node, usually a single container of a service. Returned by [`TaskList`]
/// and [`TaskInspect`]. Only the swarm itself creates tasks.
///
/// Available in all API versions; this form: 1.45.
///
#[doc = operation!("TaskInspect")]
#[doc = operation!("TaskList")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Task {
    /// The ID of the task. A replacement task has another ID.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// The version of the task object.
    ///
    /// JSON key: `Version`.
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,

    /// The time at which the swarm created the task.
    ///
    /// JSON key: `CreatedAt`.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// The time at which the task object was last updated.
    ///
    /// JSON key: `UpdatedAt`.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// The name of the task. Daemons omit it in practice: the command line combines the service's name and `Slot` to
    /// display a name such as `web.1`.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The labels of the task, empty in practice. The labels of the service are part of the service, and those of its
    /// containers are in `Spec.ContainerSpec.Labels`.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The specification of the task: the service's `TaskTemplate` at the time the task was created.
    ///
    /// JSON key: `Spec`.
    #[doc(alias = "Spec")]
    pub spec: Option<TaskSpec>,

    /// The ID of the service that the task belongs to. Omitted for the network attachment of a standalone container.
    ///
    /// JSON key: `ServiceID`.
    #[doc(alias = "ServiceID")]
    pub service_id: Option<String>,

    /// The slot of a replicated service that the task fills, counted from 1. A replacement task uses the same slot.
    /// Omitted for global services, and if `0`, which occurs with jobs.
    ///
    /// JSON key: `Slot`.
    #[doc(alias = "Slot")]
    pub slot: Option<i64>,

    /// The ID of the node that the task is assigned to. Omitted until it is assigned.
    ///
    /// JSON key: `NodeID`.
    #[doc(alias = "NodeID")]
    pub node_id: Option<String>,

    /// The user-defined resources of the node that are reserved for the task, such as individual GPUs. Omitted if none
    /// were requested.
    ///
    /// JSON key: `AssignedGenericResources`. Available in API 1.32 and later.
    #[doc(alias = "AssignedGenericResources")]
    pub assigned_generic_resources: Option<GenericResources>,

    /// The current status of the task, as reported by its node.
    ///
    /// JSON key: `Status`.
    #[doc(alias = "Status")]
    pub status: Option<TaskStatus>,

    /// The state that the swarm intends for the task: usually `running`, `complete` for jobs, or `shutdown` once it has
    /// been replaced.
    ///
    /// JSON key: `DesiredState`.
    #[doc(alias = "DesiredState")]
    pub desired_state: Option<TaskState>,

    /// The job iteration that the task belongs to; compare it with the `JobIteration` in the service's `JobStatus`. `{}`
    /// stands for the first iteration, `0`. Omitted for services that are not jobs.
    ///
    /// JSON key: `JobIteration`. Available in API 1.41 and later.
    #[doc(alias = "JobIteration")]
    pub job_iteration: Option<ObjectVersion>,

    /// The swarm networks that the task is attached to, with its addresses. Omitted if there are none.
    ///
    /// Each entry: The attachment of a task to a swarm network, with the task's addresses.
    ///
    /// JSON key: `NetworksAttachments`.
    #[doc(alias = "NetworksAttachments")]
    pub networks_attachments: Option<Vec<NetworkAttachment>>,

    /// The resources of the node that are reserved for this task, such as the IDs of GPUs.
    ///
    /// JSON key: `GenericResources`. Available in API 1.32 and later.
    #[doc(alias = "GenericResources")]
    pub generic_resources: Option<GenericResources>,

    /// The cluster volumes that the task uses. `null` if there are none.
    ///
    /// JSON key: `Volumes`. Available in API 1.42 and later.
    #[doc(alias = "Volumes")]
    pub volumes: Option<Vec<TaskVolumes>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Task {
    "ID"                       => id:                         optional,
    "Version"                  => version:                    optional,
    "CreatedAt"                => created_at:                 optional,
    "UpdatedAt"                => updated_at:                 optional,
    "Name"                     => name:                       optional,
    "Labels"                   => labels:                     optional,
    "Spec"                     => spec:                       optional,
    "ServiceID"                => service_id:                 optional,
    "Slot"                     => slot:                       optional,
    "NodeID"                   => node_id:                    optional,
    "AssignedGenericResources" => assigned_generic_resources: optional,
    "Status"                   => status:                     optional,
    "DesiredState"             => desired_state:              optional,
    "JobIteration"             => job_iteration:              optional,
    "NetworksAttachments"      => networks_attachments:       optional,
    "GenericResources"         => generic_resources:          optional,
    "Volumes"                  => volumes:                    optional,
    ..?                        => unknown,
} }
