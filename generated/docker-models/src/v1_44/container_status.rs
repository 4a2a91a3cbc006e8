// Written by `cargo xtask gen` from `ContainerStatus` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How the container of a task is doing.
///
/// API 1.44 and later. Before API 1.44 it was `TaskStatusContainerStatus`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerStatus {
    /// The container's ID, 64 hexadecimal digits, by which the engine of the task's node knows it.
    #[doc(alias = "ContainerID")]
    pub container_id: Option<String>,

    /// The process ID of the container's first process, as the task's node sees it. `0` when it does not run.
    #[doc(alias = "PID")]
    pub pid: Option<i64>,

    /// The status with which the container ended. `0` as well while it runs.
    #[doc(alias = "ExitCode")]
    pub exit_code: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerStatus {
    "ContainerID" => container_id: optional,
    "PID"         => pid:          optional,
    "ExitCode"    => exit_code:    optional,
    ..?           => unknown,
} }
