// Written by `cargo xtask gen` from `RootFSStorageSnapshot` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A containerd snapshot that stores a root file system.
///
/// Available in API 1.52 and later.
#[doc(alias = "RootFSStorageSnapshot")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RootFsStorageSnapshot {
    /// The containerd snapshotter of the snapshot, such as `overlayfs`.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { RootFsStorageSnapshot {
    "Name" => name:   optional,
    ..?    => unknown,
} }
