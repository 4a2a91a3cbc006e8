// Written by `cargo xtask gen` from `ThrottleDevice` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A rate limit for a block device. The list that contains it, such as `Resources.BlkioDeviceReadBps`, determines if
/// it limits bytes or operations, reads or writes.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ThrottleDevice {
    /// The path of the block device on the host, such as `/dev/sda`.
    ///
    /// JSON key: `Path`.
    #[doc(alias = "Path")]
    pub path: Option<String>,

    /// The maximum rate per second: in bytes in the `…Bps` lists, in operations in the `…IOps` lists.
    ///
    /// Limits: at least 0.
    ///
    /// JSON key: `Rate`.
    #[doc(alias = "Rate")]
    pub rate: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ThrottleDevice {
    "Path" => path:   optional,
    "Rate" => rate:   optional,
    ..?    => unknown,
} }
