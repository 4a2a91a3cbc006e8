// Written by `cargo xtask gen` from `RootFSStorage` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::RootFsStorageSnapshot;

/// The storage of a container's root file system.
///
/// Available in API 1.52 and later.
#[doc(alias = "RootFSStorage")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RootFsStorage {
    /// The containerd snapshot of the root file system.
    ///
    /// JSON key: `Snapshot`.
    #[doc(alias = "Snapshot")]
    pub snapshot: Option<RootFsStorageSnapshot>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { RootFsStorage {
    "Snapshot" => snapshot: optional,
    ..?        => unknown,
} }
