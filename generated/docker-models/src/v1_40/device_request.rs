// Written by `cargo xtask gen` from `DeviceRequest` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// A wish for devices, mostly GPUs, that a device driver is to make available in a container.
///
/// The driver picks them, unlike in `DeviceMapping`, where the request names the host's device files.
///
/// API 1.40 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceRequest {
    /// The device driver to ask, such as `nvidia`, or `cdi` for devices described by a CDI specification.
    ///
    /// If empty, the engine looks for a driver that has the `Capabilities`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// How many devices to take; `-1` takes all there are. Leave it at `0` when `DeviceIDs` picks them.
    #[doc(alias = "Count")]
    pub count: Option<i64>,

    /// The very devices to take, by names that the driver understands.
    ///
    /// For `nvidia` an index or a UUID of a GPU, for `cdi` a full name such as `nvidia.com/gpu=0`. Not together with `Count`.
    #[doc(alias = "DeviceIDs")]
    pub device_ids: Option<Vec<String>>,

    /// What the driver has to be able to do: one of the inner lists, with all that is in it.
    ///
    /// `[["gpu", "compute"], ["tpu"]]` asks for both `gpu` and `compute`, or else for `tpu`. With a `Driver` given, they do
    /// not decide which driver is used.
    #[doc(alias = "Capabilities")]
    pub capabilities: Option<Vec<Vec<String>>>,

    /// Names and values for the driver, which the engine hands on as they are.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
