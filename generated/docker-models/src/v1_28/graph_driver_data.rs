// Written by `cargo xtask gen` from `GraphDriverData` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The storage driver of a container or image, and its data.
///
/// Available in API 1.28 to 1.46. Named `GraphDriver` before API 1.28. Named `DriverData` since API 1.47.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GraphDriverData {
    /// The name of the storage driver, such as `overlay2`, `btrfs` or `vfs`; with the containerd image store, of the
    /// snapshotter.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: String,

    /// Driver-specific information about the storage, mostly host directories. For information only.
    ///
    /// The keys depend on the driver; `overlay2` reports `LowerDir`, `UpperDir`, `WorkDir` and `MergedDir`. `null` if the
    /// driver reports nothing.
    ///
    /// JSON key: `Data`.
    #[doc(alias = "Data")]
    pub data: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { GraphDriverData {
    "Name" => name:   required,
    "Data" => data:   nullable,
    ..?    => unknown,
} }
