// Written by `cargo xtask gen` from `Task.Status` in spec/docker/contract/v1.34.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskStatusPortStatus;
use super::super::v1_25::{TaskState, TaskStatusContainerStatus};

/// The type of `Task.Status`.
///
/// All versions of the API. In this form: API 1.34 to 1.36.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskStatus {
    /// `Timestamp` in JSON.
    #[doc(alias = "Timestamp")]
    pub timestamp: Option<support::Timestamp>,

    /// `State` in JSON.
    #[doc(alias = "State")]
    pub state: Option<TaskState>,

    /// `Message` in JSON.
    #[doc(alias = "Message")]
    pub message: Option<String>,

    /// `Err` in JSON.
    #[doc(alias = "Err")]
    pub err: Option<String>,

    /// `ContainerStatus` in JSON.
    #[doc(alias = "ContainerStatus")]
    pub container_status: Option<TaskStatusContainerStatus>,

    /// `PortStatus` in JSON.
    #[doc(alias = "PortStatus")]
    pub port_status: Option<TaskStatusPortStatus>,
}

support::object! { TaskStatus {
    "Timestamp"       => timestamp:        optional,
    "State"           => state:            optional,
    "Message"         => message:          optional,
    "Err"             => err:              optional,
    "ContainerStatus" => container_status: optional,
    "PortStatus"      => port_status:      optional,
} }
