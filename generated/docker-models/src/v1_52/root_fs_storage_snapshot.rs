// Written by `cargo xtask gen` from `RootFSStorageSnapshot` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `RootFSStorageSnapshot`.
///
/// API 1.52 and later.
#[doc(alias = "RootFSStorageSnapshot")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RootFsStorageSnapshot {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,
}

support::object! { RootFsStorageSnapshot {
    "Name" => name: optional,
} }
