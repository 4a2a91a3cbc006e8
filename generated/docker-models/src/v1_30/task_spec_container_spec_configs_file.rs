// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Configs[].File` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The file that contains the config: its path, owner and permissions. Omitted if `Runtime` is set.
///
/// API 1.30 to 1.39: The file that contains the config: its path, owner and permissions.
///
/// Available in API 1.30 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecConfigsFile {
    /// The path of the file, relative to the root of the container, with or without a leading `/`.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The owner of the file: a user ID as a string, such as `"0"`.
    ///
    /// JSON key: `UID`.
    #[doc(alias = "UID")]
    pub uid: Option<String>,

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

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecConfigsFile {
    "Name" => name:   optional,
    "UID"  => uid:    optional,
    "GID"  => gid:    optional,
    "Mode" => mode:   optional,
    ..?    => unknown,
} }
