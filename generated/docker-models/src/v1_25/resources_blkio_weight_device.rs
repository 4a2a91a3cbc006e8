// Written by `cargo xtask gen` from `Resources.BlkioWeightDevice[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A block device, and the I/O weight of the container for it.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResourcesBlkioWeightDevice {
    /// The path of the block device on the host, such as `/dev/sda`.
    ///
    /// JSON key: `Path`.
    #[doc(alias = "Path")]
    pub path: Option<String>,

    /// The I/O weight of the container for this device, from 10 to 1000.
    ///
    /// Limits: at least 0.
    ///
    /// JSON key: `Weight`.
    #[doc(alias = "Weight")]
    pub weight: Option<u16>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ResourcesBlkioWeightDevice {
    "Path"   => path:   optional,
    "Weight" => weight: optional,
    ..?      => unknown,
} }
