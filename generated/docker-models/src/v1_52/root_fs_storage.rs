// Written by `cargo xtask gen` from `RootFSStorage` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::RootFsStorageSnapshot;

/// The store behind a container's root file system.
///
/// API 1.52 and later.
#[doc(alias = "RootFSStorage")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RootFsStorage {
    /// The containerd snapshot that backs the root file system.
    #[doc(alias = "Snapshot")]
    pub snapshot: Option<RootFsStorageSnapshot>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { RootFsStorage {
    "Snapshot" => snapshot: optional,
    ..?        => unknown,
} }
