// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Configs[].File` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.ContainerSpec.Configs[].File`.
///
/// API 1.30 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecConfigsFile {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `UID` in JSON.
    #[doc(alias = "UID")]
    pub uid: Option<String>,

    /// `GID` in JSON.
    #[doc(alias = "GID")]
    pub gid: Option<String>,

    /// `Mode` in JSON.
    #[doc(alias = "Mode")]
    pub mode: Option<u32>,
}

support::object! { TaskSpecContainerSpecConfigsFile {
    "Name" => name: optional,
    "UID"  => uid:  optional,
    "GID"  => gid:  optional,
    "Mode" => mode: optional,
} }
