// Written by `cargo xtask gen` from `GraphDriverData` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// Where the storage driver keeps the file system of a container or an image. It is for information only.
///
/// API 1.28 to 1.46. Before API 1.28 it was `GraphDriver`. Since API 1.47 it is `DriverData`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GraphDriverData {
    /// Storage driver that is used, such as `overlay2`, `btrfs` or `vfs`; with the containerd image store, the
    /// snapshotter.
    #[doc(alias = "Name")]
    pub name: String,

    /// Details by name, which differ from driver to driver; for `overlay2`, the host paths `LowerDir`, `MergedDir`,
    /// `UpperDir` and `WorkDir`. `null` if the driver has nothing to tell.
    #[doc(alias = "Data")]
    pub data: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { GraphDriverData {
    "Name" => name:   required,
    "Data" => data:   nullable,
    ..?    => unknown,
} }
