// Written by `cargo xtask gen` from `ClusterVolumeSpec` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ClusterVolumeSpecAccessMode;
use super::super::v1_42::{ClusterVolumeSpecAvailability, ClusterVolumeSpecCapacityRange};

/// The definition `ClusterVolumeSpec`.
///
/// API 1.42 and later. In this form: API 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClusterVolumeSpec {
    /// `Group` in JSON.
    #[doc(alias = "Group")]
    pub group: Option<String>,

    /// `AccessMode` in JSON.
    #[doc(alias = "AccessMode")]
    pub access_mode: Option<ClusterVolumeSpecAccessMode>,

    /// `Availability` in JSON.
    #[doc(alias = "Availability")]
    pub availability: Option<ClusterVolumeSpecAvailability>,

    /// `CapacityRange` in JSON.
    #[doc(alias = "CapacityRange")]
    pub capacity_range: Option<ClusterVolumeSpecCapacityRange>,
}

support::object! { ClusterVolumeSpec {
    "Group"         => group:          optional,
    "AccessMode"    => access_mode:    optional,
    "Availability"  => availability:   optional,
    "CapacityRange" => capacity_range: optional,
} }
