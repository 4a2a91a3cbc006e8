// Written by `cargo xtask gen` from `Task` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{TaskState, TaskStatus};
use super::super::v1_27::{NetworkAttachment, ObjectVersion};
use super::super::v1_32::GenericResources;
use super::super::v1_35::TaskSpec;
use std::collections::BTreeMap;

/// One piece of work that the swarm has given, or will give, to a node: normally a single container of a service.
/// `TaskList` and `TaskInspect` show tasks; nobody but the swarm creates them.
///
/// All versions of the API. In this form: API 1.37.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Task {
    /// The task's identifier. A replacement for the task gets a new one.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// How often the task's record has changed.
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,

    /// When the swarm created the task.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// When the task's record last changed.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// A name for the task, which engines leave out in practice. What the command line shows as a task's name, such as
    /// `web.1`, it puts together from the service's name and `Slot`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Labels on the task itself, in practice empty. Those of the service are on the service, and those for its containers
    /// in `Spec.ContainerSpec.Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// What the task runs: the service's `TaskTemplate` at the time the task was made.
    #[doc(alias = "Spec")]
    pub spec: Option<TaskSpec>,

    /// Which service the task belongs to. Absent for a plain container's attachment to a network.
    #[doc(alias = "ServiceID")]
    pub service_id: Option<String>,

    /// Which of a replicated service's places the task fills, counted from 1. Its replacement takes the same slot. Absent
    /// for global services, and where it is 0, which happens with jobs.
    #[doc(alias = "Slot")]
    pub slot: Option<i64>,

    /// Which node the task was given to. Absent until that is decided.
    #[doc(alias = "NodeID")]
    pub node_id: Option<String>,

    /// Which resources of the user's own kinds, such as particular GPUs, the node has set aside for the task. Absent
    /// if none were asked for.
    ///
    /// API 1.32 and later.
    #[doc(alias = "AssignedGenericResources")]
    pub assigned_generic_resources: Option<GenericResources>,

    /// How the task fares at present, as its node reports.
    #[doc(alias = "Status")]
    pub status: Option<TaskStatus>,

    /// The state that the swarm wants the task to reach: `running` in general, `complete` for jobs, `shutdown` once it has
    /// been replaced.
    #[doc(alias = "DesiredState")]
    pub desired_state: Option<TaskState>,

    /// Every swarm network the task has joined, with its addresses there. Absent if there are none.
    ///
    /// Each entry: One swarm network that a task is on, with the addresses it got there.
    #[doc(alias = "NetworksAttachments")]
    pub networks_attachments: Option<Vec<NetworkAttachment>>,

    /// The resources of the node that are set aside for this task, such as the IDs of GPUs.
    ///
    /// API 1.32 and later.
    #[doc(alias = "GenericResources")]
    pub generic_resources: Option<GenericResources>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
    "NetworksAttachments"      => networks_attachments:       optional,
    "GenericResources"         => generic_resources:          optional,
    ..?                        => unknown,
} }
