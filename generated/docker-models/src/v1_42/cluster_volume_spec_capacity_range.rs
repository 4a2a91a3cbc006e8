// Written by `cargo xtask gen` from `ClusterVolumeSpec.CapacityRange` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ClusterVolumeSpec.CapacityRange`.
///
/// API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterVolumeSpecCapacityRange {
    /// `LimitBytes` in JSON.
    #[doc(alias = "LimitBytes")]
    pub limit_bytes: Option<i64>,

    /// `RequiredBytes` in JSON.
    #[doc(alias = "RequiredBytes")]
    pub required_bytes: Option<i64>,
}

support::object! { ClusterVolumeSpecCapacityRange {
    "LimitBytes"    => limit_bytes:    optional,
    "RequiredBytes" => required_bytes: optional,
} }
