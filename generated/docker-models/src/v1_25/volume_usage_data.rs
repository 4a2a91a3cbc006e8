// Written by `cargo xtask gen` from `Volume.UsageData` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The size of the volume and the number of containers that use it. Sent only in the disk usage report
/// ([`SystemDataUsage`]); otherwise omitted.
///
/// Available in all API versions.
///
#[doc = operation!("SystemDataUsage")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VolumeUsageData {
    /// The size of the volume's files, in bytes. `-1` if the daemon cannot determine it, as for all drivers except
    /// `local`.
    ///
    /// Default: `-1`.
    ///
    /// JSON key: `Size`.
    #[doc(alias = "Size")]
    pub size: i64,

    /// The number of containers that mount the volume, running or stopped. `-1` if they were not counted.
    ///
    /// Default: `-1`.
    ///
    /// JSON key: `RefCount`.
    #[doc(alias = "RefCount")]
    pub ref_count: i64,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { VolumeUsageData {
    "Size"     => size:      required,
    "RefCount" => ref_count: required,
    ..?        => unknown,
} }
