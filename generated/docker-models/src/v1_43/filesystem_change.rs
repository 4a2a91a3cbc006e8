// Written by `cargo xtask gen` from `FilesystemChange` in spec/docker/contract/v1.43.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ChangeType;

/// A difference between a container's file system and its image: a file or directory that was added, modified or
/// deleted.
///
/// Available in API 1.43 and later. Named `ContainerChangeResponseItem` before API 1.43.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FilesystemChange {
    /// The absolute path of the file or directory in the container, such as `/etc/group`.
    ///
    /// JSON key: `Path`.
    #[doc(alias = "Path")]
    pub path: String,

    /// The kind of change.
    ///
    /// JSON key: `Kind`.
    #[doc(alias = "Kind")]
    pub kind: ChangeType,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { FilesystemChange {
    "Path" => path:   required,
    "Kind" => kind:   required,
    ..?    => unknown,
} }
