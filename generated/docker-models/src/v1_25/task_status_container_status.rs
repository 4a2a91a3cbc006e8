// Written by `cargo xtask gen` from `Task.Status.ContainerStatus` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The container of the task. Omitted until it has been created.
///
/// Available in API 1.43 and earlier. Named `ContainerStatus` since API 1.44.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskStatusContainerStatus {
    /// The ID of the container, for use with the daemon of the task's node: 64 hexadecimal digits.
    ///
    /// JSON key: `ContainerID`.
    #[doc(alias = "ContainerID")]
    pub container_id: Option<String>,

    /// The process ID of the container's first process on the task's node. `0` if it is not running.
    ///
    /// JSON key: `PID`.
    #[doc(alias = "PID")]
    pub pid: Option<i64>,

    /// The exit code of the container. Also `0` while it is running.
    ///
    /// JSON key: `ExitCode`.
    #[doc(alias = "ExitCode")]
    pub exit_code: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskStatusContainerStatus {
    "ContainerID" => container_id: optional,
    "PID"         => pid:          optional,
    "ExitCode"    => exit_code:    optional,
    ..?           => unknown,
} }
