// Written by `cargo xtask gen` from `ContainerChanges/200[]` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerChangesResponseItemKind;

/// One file or folder in which the container differs from its image.
///
/// API 1.35 and earlier. In this form: API 1.28 to 1.35. Since API 1.36 it is `ContainerChangeResponseItem`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerChangesResponseItem {
    /// Where the file or folder is in the container, as an absolute path.
    #[doc(alias = "Path")]
    pub path: String,

    /// What became of the file or folder.
    #[doc(alias = "Kind")]
    pub kind: ContainerChangesResponseItemKind,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerChangesResponseItem {
    "Path" => path:   required,
    "Kind" => kind:   required,
    ..?    => unknown,
} }
