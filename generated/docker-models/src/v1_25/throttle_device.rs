// Written by `cargo xtask gen` from `ThrottleDevice` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A speed limit for one block device. Whether it counts bytes or operations, reads or writes, follows from the
/// list it stands in, such as `Resources.BlkioDeviceReadBps`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ThrottleDevice {
    /// The block device on the host that is slowed down, such as `/dev/sda`.
    #[doc(alias = "Path")]
    pub path: Option<String>,

    /// The most that is let through per second: bytes in the `…Bps` lists, operations in the `…IOps` lists.
    ///
    /// Limits: at least 0.
    #[doc(alias = "Rate")]
    pub rate: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ThrottleDevice {
    "Path" => path:   optional,
    "Rate" => rate:   optional,
    ..?    => unknown,
} }
