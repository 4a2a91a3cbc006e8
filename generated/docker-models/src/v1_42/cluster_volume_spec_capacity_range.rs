// Written by `cargo xtask gen` from `ClusterVolumeSpec.CapacityRange` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The minimum and maximum size of the volume. If omitted, the storage plugin chooses the size.
///
/// Available in API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterVolumeSpecCapacityRange {
    /// The maximum size of the volume, in bytes. `0` sets no maximum.
    ///
    /// JSON key: `LimitBytes`.
    #[doc(alias = "LimitBytes")]
    pub limit_bytes: Option<i64>,

    /// The minimum size of the volume, in bytes. `0` sets no minimum.
    ///
    /// JSON key: `RequiredBytes`.
    #[doc(alias = "RequiredBytes")]
    pub required_bytes: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ClusterVolumeSpecCapacityRange {
    "LimitBytes"    => limit_bytes:    optional,
    "RequiredBytes" => required_bytes: optional,
    ..?             => unknown,
} }
