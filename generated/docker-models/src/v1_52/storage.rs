// Written by `cargo xtask gen` from `Storage` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::RootFsStorage;

/// How and where a container's files are kept, part of the container's details.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Storage {
    /// What the container's root file system is made of. Given by engines that keep their images in containerd.
    #[doc(alias = "RootFS")]
    pub root_fs: Option<RootFsStorage>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { Storage {
    "RootFS" => root_fs: optional,
    ..?      => unknown,
} }
