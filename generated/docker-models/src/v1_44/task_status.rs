// Written by `cargo xtask gen` from `TaskStatus` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ContainerStatus, PortStatus};
use super::super::v1_37::TaskState;

/// The definition `TaskStatus`.
///
/// All versions of the API. In this form: API 1.44 and later.
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
    pub container_status: Option<ContainerStatus>,

    /// `PortStatus` in JSON.
    #[doc(alias = "PortStatus")]
    pub port_status: Option<PortStatus>,
}

support::object! { TaskStatus {
    "Timestamp"       => timestamp:        optional,
    "State"           => state:            optional,
    "Message"         => message:          optional,
    "Err"             => err:              optional,
    "ContainerStatus" => container_status: optional,
    "PortStatus"      => port_status:      optional,
} }
