// Written by `cargo xtask gen` from `FilesystemChange` in spec/docker/contract/v1.43.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ChangeType;

/// A difference between the file system of a container and its image: a file or folder that came, went or changed.
///
/// API 1.43 and later. Before API 1.43 it was `ContainerChangeResponseItem`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FilesystemChange {
    /// Where it is in the container, from the root, such as `/etc/group`.
    #[doc(alias = "Path")]
    pub path: String,

    /// What happened to it.
    #[doc(alias = "Kind")]
    pub kind: ChangeType,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { FilesystemChange {
    "Path" => path:   required,
    "Kind" => kind:   required,
    ..?    => unknown,
} }
