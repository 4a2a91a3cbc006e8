// Written by `cargo xtask gen` from `RootFSStorageSnapshot` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A containerd snapshot as the store of a root file system.
///
/// API 1.52 and later.
#[doc(alias = "RootFSStorageSnapshot")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RootFsStorageSnapshot {
    /// Which containerd snapshotter keeps the snapshot, for example `overlayfs`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { RootFsStorageSnapshot {
    "Name" => name:   optional,
    ..?    => unknown,
} }
