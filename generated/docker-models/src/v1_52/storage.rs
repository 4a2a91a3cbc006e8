// Written by `cargo xtask gen` from `Storage` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::RootFsStorage;

/// The storage of a container's files, as returned by [`ContainerInspect`].
///
/// Available in API 1.52 and later.
///
#[doc = operation!("ContainerInspect")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Storage {
    /// The storage of the container's root file system. Sent by daemons with the containerd image store.
    ///
    /// JSON key: `RootFS`.
    #[doc(alias = "RootFS")]
    pub root_fs: Option<RootFsStorage>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Storage {
    "RootFS" => root_fs: optional,
    ..?      => unknown,
} }
