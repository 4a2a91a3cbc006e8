// Written by `cargo xtask gen` from `ContainerChanges/200[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerChangesResponseItemKind;

/// The type of `ContainerChanges/200[]`.
///
/// API 1.35 and earlier. In this form: API 1.27 and earlier. Since API 1.36 it is `ContainerChangeResponseItem`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerChangesResponseItem {
    /// `Path` in JSON.
    #[doc(alias = "Path")]
    pub path: Option<String>,

    /// `Kind` in JSON.
    #[doc(alias = "Kind")]
    pub kind: Option<ContainerChangesResponseItemKind>,
}

support::object! { ContainerChangesResponseItem {
    "Path" => path: optional,
    "Kind" => kind: optional,
} }
