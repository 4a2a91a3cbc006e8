// Written by `cargo xtask gen` from `TaskStatus` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ContainerStatus, PortStatus};
use super::super::v1_37::TaskState;

/// How far a task has come, and what has gone wrong with it, by the last report of its node.
///
/// All versions of the API. In this form: API 1.44 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskStatus {
    /// When the task got into this state, as an RFC 3339 time.
    #[doc(alias = "Timestamp")]
    pub timestamp: Option<support::Timestamp>,

    /// The stage that the task has reached, from `new` to `running`, `complete` or `failed`.
    ///
    /// Where the swarm wants it to be is in `DesiredState` of the `Task`.
    #[doc(alias = "State")]
    pub state: Option<TaskState>,

    /// A word or two on what was going on at that moment, such as `preparing` or `started`.
    #[doc(alias = "Message")]
    pub message: Option<String>,

    /// What went wrong, in words. Left out if nothing did.
    #[doc(alias = "Err")]
    pub err: Option<String>,

    /// The container that does the task's work. Left out while there is none.
    #[doc(alias = "ContainerStatus")]
    pub container_status: Option<ContainerStatus>,

    /// The ports of the node that the task has open. Mostly an empty object.
    #[doc(alias = "PortStatus")]
    pub port_status: Option<PortStatus>,

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
