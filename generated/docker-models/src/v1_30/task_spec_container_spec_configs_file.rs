// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Configs[].File` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Where the config's content appears inside the container, who owns it and who may read it. Left out if `Runtime`
/// is set.
///
/// API 1.30 to 1.39: Where the config's content appears inside the container, who owns it and who may read it.
///
/// API 1.30 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecConfigsFile {
    /// A path for the file, which counts from the root of the container whether it starts with `/` or not.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Owner of the file, as a user number in a string, such as `"0"`.
    #[doc(alias = "UID")]
    pub uid: Option<String>,

    /// Group of the file, as a group number in a string, such as `"0"`.
    #[doc(alias = "GID")]
    pub gid: Option<String>,

    /// Unix permission bits as a decimal number: `292` is octal `0444`, readable by all.
    #[doc(alias = "Mode")]
    pub mode: Option<u32>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecConfigsFile {
    "Name" => name:   optional,
    "UID"  => uid:    optional,
    "GID"  => gid:    optional,
    "Mode" => mode:   optional,
    ..?    => unknown,
} }
