// Written by `cargo xtask gen` from `ContainerChanges/200[]` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerChangeResponseItemKind;

/// One file or folder in which the container differs from its image.
///
/// API 1.36 to 1.42. Before API 1.36 it was `ContainerChangesResponseItem`. Since API 1.43 it is `FilesystemChange`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerChangeResponseItem {
    /// Where the file or folder is in the container, as an absolute path.
    #[doc(alias = "Path")]
    pub path: String,

    /// What became of the file or folder.
    #[doc(alias = "Kind")]
    pub kind: ContainerChangeResponseItemKind,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerChangeResponseItem {
    "Path" => path:   required,
    "Kind" => kind:   required,
    ..?    => unknown,
} }
