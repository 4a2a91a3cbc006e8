// Written by `cargo xtask gen` from `Task.Status` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{TaskState, TaskStatusPortStatus};
use super::super::v1_25::TaskStatusContainerStatus;

/// How the task fares at present, as its node reports.
///
/// All versions of the API. In this form: API 1.37 to 1.43.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskStatus {
    /// When the task came into its present state.
    #[doc(alias = "Timestamp")]
    pub timestamp: Option<support::Timestamp>,

    /// How far the task has come.
    #[doc(alias = "State")]
    pub state: Option<TaskState>,

    /// A word or two from the engine on what is going on, such as `started` or `preparing`.
    #[doc(alias = "Message")]
    pub message: Option<String>,

    /// What went wrong, if the task failed, was rejected or cannot be placed. Otherwise absent.
    #[doc(alias = "Err")]
    pub err: Option<String>,

    /// The container that the task runs or ran. Absent until it has been created.
    #[doc(alias = "ContainerStatus")]
    pub container_status: Option<TaskStatusContainerStatus>,

    /// Ports that the task has open on its node. `{}` unless the service publishes ports in the mode `host`.
    #[doc(alias = "PortStatus")]
    pub port_status: Option<TaskStatusPortStatus>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
