// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges.CredentialSpec` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The Windows group-managed service account under which the container acts. Set one only of `Config`, `File` and
/// `Registry`. Windows nodes only.
///
/// API 1.29 and later. In this form: API 1.29 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecPrivilegesCredentialSpec {
    /// The name of a credential file on the node, which the engine looks for in the folder `CredentialSpecs` under its data
    /// folder, normally `C:\ProgramData\Docker\CredentialSpecs\`. Excludes the sibling sources.
    #[doc(alias = "File")]
    pub file: Option<String>,

    /// The name of a value in the node's Windows registry that holds the credential specification. It is looked up below
    /// `HKLM\SOFTWARE\Microsoft\Windows NT`, there in `CurrentVersion\Virtualization\Containers\CredentialSpecs`. Excludes
    /// the sibling sources.
    #[doc(alias = "Registry")]
    pub registry: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecPrivilegesCredentialSpec {
    "File"     => file:     optional,
    "Registry" => registry: optional,
    ..?        => unknown,
} }
