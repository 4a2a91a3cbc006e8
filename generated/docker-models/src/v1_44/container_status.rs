// Written by `cargo xtask gen` from `ContainerStatus` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ContainerStatus`.
///
/// API 1.44 and later. Before API 1.44 it was `TaskStatusContainerStatus`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerStatus {
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

support::object! { ContainerStatus {
    "ContainerID" => container_id: optional,
    "PID"         => pid:          optional,
    "ExitCode"    => exit_code:    optional,
} }
