// Written by `cargo xtask gen` from `DeviceRequest` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// A request for devices, usually GPUs, that a device driver makes available in a container.
///
/// The driver selects the devices, whereas a [`DeviceMapping`](struct.DeviceMapping.html) names device files of the host.
///
/// Available in API 1.40 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceRequest {
    /// The device driver to use, such as `nvidia`, or `cdi` for devices described by a CDI specification.
    ///
    /// If empty, the daemon selects a driver that supports the `Capabilities`.
    ///
    /// JSON key: `Driver`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// The number of devices to request. `-1` requests all available devices. Must be `0` if `DeviceIDs` is set.
    ///
    /// JSON key: `Count`.
    #[doc(alias = "Count")]
    pub count: Option<i64>,

    /// The IDs of the devices to request, as known to the driver.
    ///
    /// For `nvidia`, the index or UUID of a GPU; for `cdi`, a full name such as `nvidia.com/gpu=0`. Cannot be combined
    /// with `Count`.
    ///
    /// JSON key: `DeviceIDs`.
    #[doc(alias = "DeviceIDs")]
    pub device_ids: Option<Vec<String>>,

    /// The capabilities that the driver must support: alternatives, each a list of capabilities that are all required.
    ///
    /// `[["gpu", "compute"], ["tpu"]]` requests both `gpu` and `compute`, or `tpu`. If `Driver` is set, the capabilities
    /// do not affect the selection of the driver.
    ///
    /// JSON key: `Capabilities`.
    #[doc(alias = "Capabilities")]
    pub capabilities: Option<Vec<Vec<String>>>,

    /// Driver-specific options, passed to the driver unchanged.
    ///
    /// JSON key: `Options`.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { DeviceRequest {
    "Driver"       => driver:       optional,
    "Count"        => count:        optional,
    "DeviceIDs"    => device_ids:   optional,
    "Capabilities" => capabilities: optional,
    "Options"      => options:      optional,
    ..?            => unknown,
} }
