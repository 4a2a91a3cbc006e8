// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessMode.CapacityRange` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How large the volume has to be and may be.
///
/// Engines overlook it here: they read and send `CapacityRange` of `ClusterVolumeSpec`.
///
/// API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterVolumeSpecAccessModeCapacityRange {
    /// The least size, in bytes, that will do. `0` leaves it open.
    #[doc(alias = "RequiredBytes")]
    pub required_bytes: Option<i64>,

    /// The largest size, in bytes, that is allowed. `0` leaves it open.
    #[doc(alias = "LimitBytes")]
    pub limit_bytes: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ClusterVolumeSpecAccessModeCapacityRange {
    "RequiredBytes" => required_bytes: optional,
    "LimitBytes"    => limit_bytes:    optional,
    ..?             => unknown,
} }
