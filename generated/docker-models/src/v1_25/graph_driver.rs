// Written by `cargo xtask gen` from `GraphDriver` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The storage driver of a container or image, and its data. Named `GraphDriverData` in later API versions.
///
/// Available in API 1.27 and earlier. Named `GraphDriverData` since API 1.28.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GraphDriver {
    /// The name of the storage driver, such as `overlay2`, `btrfs` or `zfs`.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

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

support::object! { GraphDriver {
    "Name" => name:   optional,
    "Data" => data:   optional,
    ..?    => unknown,
} }
