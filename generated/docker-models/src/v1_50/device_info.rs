// Written by `cargo xtask gen` from `DeviceInfo` in spec/docker/contract/v1.50.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A device that the engine found on the host and can hand to containers, such as a graphics card.
///
/// API 1.50 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceInfo {
    /// The device driver that found the device, for example `cdi`.
    #[doc(alias = "Source")]
    pub source: Option<String>,

    /// The device's name, unique among those of the same `Source`. With CDI it consists of vendor, class and device, as in
    /// `nvidia.com/gpu=0`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { DeviceInfo {
    "Source" => source: optional,
    "ID"     => id:     optional,
    ..?      => unknown,
} }
