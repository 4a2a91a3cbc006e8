// Written by `cargo xtask gen` from `DeviceInfo` in spec/docker/contract/v1.50.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A device that the daemon discovered on the host and can provide to containers, such as a GPU.
///
/// Available in API 1.50 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceInfo {
    /// The device driver that discovered the device, such as `cdi`.
    ///
    /// JSON key: `Source`.
    #[doc(alias = "Source")]
    pub source: Option<String>,

    /// The name of the device, unique within its `Source`. A CDI device name consists of vendor, class and device, as in
    /// `nvidia.com/gpu=0`.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { DeviceInfo {
    "Source" => source: optional,
    "ID"     => id:     optional,
    ..?      => unknown,
} }
