// Written by `cargo xtask gen` from `FilesystemChange` in spec/docker/contract/v1.43.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ChangeType;

/// The definition `FilesystemChange`.
///
/// API 1.43 and later. Before API 1.43 it was `ContainerChangeResponseItem`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FilesystemChange {
    /// `Path` in JSON.
    #[doc(alias = "Path")]
    pub path: String,

    /// `Kind` in JSON.
    #[doc(alias = "Kind")]
    pub kind: ChangeType,
}

support::object! { FilesystemChange {
    "Path" => path: required,
    "Kind" => kind: required,
} }
