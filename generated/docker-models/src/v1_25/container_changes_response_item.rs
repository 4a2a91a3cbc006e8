// Written by `cargo xtask gen` from `ContainerChanges/200[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerChangesResponseItemKind;

/// One file or folder in which the container differs from its image.
///
/// API 1.35 and earlier. In this form: API 1.27 and earlier. Since API 1.36 it is `ContainerChangeResponseItem`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerChangesResponseItem {
    /// Where the file or folder is in the container, as an absolute path.
    #[doc(alias = "Path")]
    pub path: Option<String>,

    /// What became of the file or folder.
    #[doc(alias = "Kind")]
    pub kind: Option<ContainerChangesResponseItemKind>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerChangesResponseItem {
    "Path" => path:   optional,
    "Kind" => kind:   optional,
    ..?    => unknown,
} }
