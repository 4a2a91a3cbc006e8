// Written by `cargo xtask gen` from `ContainerChanges/200[]` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerChangesResponseItemKind;

/// A difference between a container's file system and its image: a file or directory that was added, modified or
/// deleted.
///
/// Available in API 1.35 and earlier; this form: 1.28 to 1.35. Named `ContainerChangeResponseItem` since API 1.36.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerChangesResponseItem {
    /// The absolute path of the file or directory in the container, such as `/etc/group`.
    ///
    /// JSON key: `Path`.
    #[doc(alias = "Path")]
    pub path: String,

    /// The kind of change.
    ///
    /// JSON key: `Kind`.
    #[doc(alias = "Kind")]
    pub kind: ContainerChangesResponseItemKind,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerChangesResponseItem {
    "Path" => path:   required,
    "Kind" => kind:   required,
    ..?    => unknown,
} }
