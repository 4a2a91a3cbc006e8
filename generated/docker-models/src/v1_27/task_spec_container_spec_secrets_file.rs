// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Secrets[].File` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.ContainerSpec.Secrets[].File`.
///
/// API 1.27 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecSecretsFile {
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

support::object! { TaskSpecContainerSpecSecretsFile {
    "Name" => name: optional,
    "UID"  => uid:  optional,
    "GID"  => gid:  optional,
    "Mode" => mode: optional,
} }
