// Written by `cargo xtask gen` from `Volume.UsageData` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Volume.UsageData`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VolumeUsageData {
    /// `Size` in JSON.
    ///
    /// Default: `-1`.
    #[doc(alias = "Size")]
    pub size: i64,

    /// `RefCount` in JSON.
    ///
    /// Default: `-1`.
    #[doc(alias = "RefCount")]
    pub ref_count: i64,
}

support::object! { VolumeUsageData {
    "Size"     => size:      required,
    "RefCount" => ref_count: required,
} }
