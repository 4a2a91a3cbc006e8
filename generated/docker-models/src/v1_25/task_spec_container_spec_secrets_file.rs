// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Secrets[].File` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The file that contains the secret: its path, owner and permissions.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecSecretsFile {
    /// The group of the file: a group ID as a string, such as `"0"`.
    ///
    /// JSON key: `GID`.
    #[doc(alias = "GID")]
    pub gid: Option<String>,

    /// The permission bits of the file, as a decimal number: `292` is octal `0444`, readable by all users.
    ///
    /// JSON key: `Mode`.
    #[doc(alias = "Mode")]
    pub mode: Option<u32>,

    /// The path of the file. A relative path is resolved from `/run/secrets/`; an absolute path is used unchanged.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The owner of the file: a user ID as a string, such as `"0"`.
    ///
    /// JSON key: `UID`.
    #[doc(alias = "UID")]
    pub uid: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecSecretsFile {
    "GID"  => gid:    optional,
    "Mode" => mode:   optional,
    "Name" => name:   optional,
    "UID"  => uid:    optional,
    ..?    => unknown,
} }
