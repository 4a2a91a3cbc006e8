// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessMode.CapacityRange` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ClusterVolumeSpec.AccessMode.CapacityRange`.
///
/// API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterVolumeSpecAccessModeCapacityRange {
    /// `RequiredBytes` in JSON.
    #[doc(alias = "RequiredBytes")]
    pub required_bytes: Option<i64>,

    /// `LimitBytes` in JSON.
    #[doc(alias = "LimitBytes")]
    pub limit_bytes: Option<i64>,
}

support::object! { ClusterVolumeSpecAccessModeCapacityRange {
    "RequiredBytes" => required_bytes: optional,
    "LimitBytes"    => limit_bytes:    optional,
} }
