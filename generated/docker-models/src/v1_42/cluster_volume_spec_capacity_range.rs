// Written by `cargo xtask gen` from `ClusterVolumeSpec.CapacityRange` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How large the volume has to be and may be. Without it, the storage plugin decides.
///
/// API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterVolumeSpecCapacityRange {
    /// The largest size, in bytes, that is allowed. `0` leaves it open.
    #[doc(alias = "LimitBytes")]
    pub limit_bytes: Option<i64>,

    /// The least size, in bytes, that will do. `0` leaves it open.
    #[doc(alias = "RequiredBytes")]
    pub required_bytes: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ClusterVolumeSpecCapacityRange {
    "LimitBytes"    => limit_bytes:    optional,
    "RequiredBytes" => required_bytes: optional,
    ..?             => unknown,
} }
