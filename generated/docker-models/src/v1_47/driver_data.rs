// Written by `cargo xtask gen` from `DriverData` in spec/docker/contract/v1.47.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// How a storage driver keeps the files of a container or an image.
///
/// API 1.47 and later. Before API 1.47 it was `GraphDriverData`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DriverData {
    /// Which storage driver it is, such as `overlay2`, `btrfs` or `zfs`.
    #[doc(alias = "Name")]
    pub name: String,

    /// What the driver tells about its storage, mostly folders on the host.
    ///
    /// The names depend on the driver; `overlay2` has `LowerDir`, `UpperDir`, `WorkDir` and `MergedDir`. It is for looking
    /// at only, and null where a driver has nothing to tell.
    #[doc(alias = "Data")]
    pub data: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { DriverData {
    "Name" => name:   required,
    "Data" => data:   nullable,
    ..?    => unknown,
} }
