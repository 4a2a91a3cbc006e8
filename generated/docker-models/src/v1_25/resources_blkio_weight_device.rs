// Written by `cargo xtask gen` from `Resources.BlkioWeightDevice[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One block device and the weight the container has on it.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResourcesBlkioWeightDevice {
    /// The block device on the host, such as `/dev/sda`.
    #[doc(alias = "Path")]
    pub path: Option<String>,

    /// The container's share of this device's traffic, from 10 to 1000.
    ///
    /// Limits: at least 0.
    #[doc(alias = "Weight")]
    pub weight: Option<u16>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ResourcesBlkioWeightDevice {
    "Path"   => path:   optional,
    "Weight" => weight: optional,
    ..?      => unknown,
} }
