// Written by `cargo xtask gen` from `Task.Status.ContainerStatus` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The container that the task runs or ran. Absent until it has been created.
///
/// API 1.43 and earlier. Since API 1.44 it is `ContainerStatus`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskStatusContainerStatus {
    /// The ID of the container, for use on the task's own node.
    #[doc(alias = "ContainerID")]
    pub container_id: Option<String>,

    /// The process ID of the container's first process on the node. `0` when it does not run.
    #[doc(alias = "PID")]
    pub pid: Option<i64>,

    /// The exit code of the container. `0` also while it still runs.
    #[doc(alias = "ExitCode")]
    pub exit_code: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskStatusContainerStatus {
    "ContainerID" => container_id: optional,
    "PID"         => pid:          optional,
    "ExitCode"    => exit_code:    optional,
    ..?           => unknown,
} }
