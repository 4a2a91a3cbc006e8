// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Privileges.CredentialSpec` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The credential specification of the group managed service account (gMSA) that the container uses. Set only one of
/// `Config`, `File` and `Registry`. Windows nodes only.
///
/// Available in API 1.29 and later; this form: 1.40 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecPrivilegesCredentialSpec {
    /// The ID of a swarm config that contains the credential specification. The config must also be listed in `Configs`,
    /// with its `Runtime` set. Cannot be combined with `File` or `Registry`.
    ///
    /// JSON key: `Config`. Available in API 1.40 and later.
    #[doc(alias = "Config")]
    pub config: Option<String>,

    /// The name of a credential specification file on the node, in the directory `CredentialSpecs` of the daemon's data
    /// directory, by default `C:\ProgramData\Docker\CredentialSpecs\`. Cannot be combined with `Config` or `Registry`.
    ///
    /// JSON key: `File`.
    #[doc(alias = "File")]
    pub file: Option<String>,

    /// The name of a value in the node's Windows registry that contains the credential specification. It is read from
    /// `CurrentVersion\Virtualization\Containers\CredentialSpecs`, a key below `HKLM\SOFTWARE\Microsoft\Windows NT`. Cannot
    /// be combined with `Config` or `File`.
    ///
    /// JSON key: `Registry`.
    #[doc(alias = "Registry")]
    pub registry: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecPrivilegesCredentialSpec {
    "Config"   => config:   optional,
    "File"     => file:     optional,
    "Registry" => registry: optional,
    ..?        => unknown,
} }
