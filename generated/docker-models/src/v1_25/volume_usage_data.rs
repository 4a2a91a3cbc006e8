// Written by `cargo xtask gen` from `Volume.UsageData` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How big the volume is and how many containers use it. Only the disk usage report (`SystemDataUsage`) reckons
/// it; elsewhere it is absent.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VolumeUsageData {
    /// Bytes that the files in the volume take up. `-1` where the engine cannot tell, which is so for every driver
    /// except `local`.
    ///
    /// Default: `-1`.
    #[doc(alias = "Size")]
    pub size: i64,

    /// How many containers, running or not, have the volume among their mounts. `-1` means that nobody counted.
    ///
    /// Default: `-1`.
    #[doc(alias = "RefCount")]
    pub ref_count: i64,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { VolumeUsageData {
    "Size"     => size:      required,
    "RefCount" => ref_count: required,
    ..?        => unknown,
} }
