// Written by `cargo xtask gen` from `Task.Status` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{TaskState, TaskStatusPortStatus};
use super::super::v1_25::TaskStatusContainerStatus;

/// The current status of the task, as reported by its node.
///
/// Available in all API versions; this form: 1.37 to 1.43.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskStatus {
    /// The time at which the task entered its current state, in RFC 3339 format.
    ///
    /// JSON key: `Timestamp`.
    #[doc(alias = "Timestamp")]
    pub timestamp: Option<support::Timestamp>,

    /// The state of the task, from `new` to `running`, `complete` or `failed`.
    ///
    /// The state that the swarm intends is in `DesiredState` of the [`Task`](struct.Task.html).
    ///
    /// JSON key: `State`.
    #[doc(alias = "State")]
    pub state: Option<TaskState>,

    /// A short, human-readable message about the state, such as `preparing` or `started`.
    ///
    /// JSON key: `Message`.
    #[doc(alias = "Message")]
    pub message: Option<String>,

    /// The error message, if the task failed, was rejected or cannot be placed. Otherwise omitted.
    ///
    /// JSON key: `Err`.
    #[doc(alias = "Err")]
    pub err: Option<String>,

    /// The container of the task. Omitted until it has been created.
    ///
    /// JSON key: `ContainerStatus`.
    #[doc(alias = "ContainerStatus")]
    pub container_status: Option<TaskStatusContainerStatus>,

    /// The ports that the task has open on its node. An empty object unless the service publishes ports in `host` mode.
    ///
    /// JSON key: `PortStatus`.
    #[doc(alias = "PortStatus")]
    pub port_status: Option<TaskStatusPortStatus>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskStatus {
    "Timestamp"       => timestamp:        optional,
    "State"           => state:            optional,
    "Message"         => message:          optional,
    "Err"             => err:              optional,
    "ContainerStatus" => container_status: optional,
    "PortStatus"      => port_status:      optional,
    ..?               => unknown,
} }
