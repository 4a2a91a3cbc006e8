// Written by `cargo xtask gen` from `Task.Status.ContainerStatus` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Task.Status.ContainerStatus`.
///
/// API 1.43 and earlier. Since API 1.44 it is `ContainerStatus`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskStatusContainerStatus {
    /// `ContainerID` in JSON.
    #[doc(alias = "ContainerID")]
    pub container_id: Option<String>,

    /// `PID` in JSON.
    #[doc(alias = "PID")]
    pub pid: Option<i64>,

    /// `ExitCode` in JSON.
    #[doc(alias = "ExitCode")]
    pub exit_code: Option<i64>,
}

support::object! { TaskStatusContainerStatus {
    "ContainerID" => container_id: optional,
    "PID"         => pid:          optional,
    "ExitCode"    => exit_code:    optional,
} }
