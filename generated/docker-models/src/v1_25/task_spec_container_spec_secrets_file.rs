// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Secrets[].File` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Where the secret's content appears, who owns it and who may read it.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecSecretsFile {
    /// Group of the file, as a group number in a string, such as `"0"`.
    #[doc(alias = "GID")]
    pub gid: Option<String>,

    /// Unix permission bits as a decimal number: `292` is octal `0444`, readable by all.
    #[doc(alias = "Mode")]
    pub mode: Option<u32>,

    /// A path for the file: on its own it lies in `/run/secrets/`, and an absolute path stands as it is.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Owner of the file, as a user number in a string, such as `"0"`.
    #[doc(alias = "UID")]
    pub uid: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecSecretsFile {
    "GID"  => gid:    optional,
    "Mode" => mode:   optional,
    "Name" => name:   optional,
    "UID"  => uid:    optional,
    ..?    => unknown,
} }
