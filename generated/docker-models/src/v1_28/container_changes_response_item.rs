// Written by `cargo xtask gen` from `ContainerChanges/200[]` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerChangesResponseItemKind;

/// The type of `ContainerChanges/200[]`.
///
/// API 1.35 and earlier. In this form: API 1.28 to 1.35. Since API 1.36 it is `ContainerChangeResponseItem`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerChangesResponseItem {
    /// `Path` in JSON.
    #[doc(alias = "Path")]
    pub path: String,

    /// `Kind` in JSON.
    #[doc(alias = "Kind")]
    pub kind: ContainerChangesResponseItemKind,
}

support::object! { ContainerChangesResponseItem {
    "Path" => path: required,
    "Kind" => kind: required,
} }
