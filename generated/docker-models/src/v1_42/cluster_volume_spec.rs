// Written by `cargo xtask gen` from `ClusterVolumeSpec` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    ClusterVolumeSpecAccessMode, ClusterVolumeSpecAvailability,
    ClusterVolumeSpecCapacityRange,
};

/// What a cluster volume is meant to be like: how it may be shared, how large it is, and whether it may be used.
///
/// API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClusterVolumeSpec {
    /// A group to which the volume belongs.
    ///
    /// A service that mounts `group:<name>` gets any volume of the group that suits. Volumes that name no group have the
    /// empty name in common.
    #[doc(alias = "Group")]
    pub group: Option<String>,

    /// On how many nodes, by how many tasks and in which form the volume may be used.
    #[doc(alias = "AccessMode")]
    pub access_mode: Option<ClusterVolumeSpecAccessMode>,

    /// Whether tasks may use the volume. To delete a volume in use, drain it first.
    #[doc(alias = "Availability")]
    pub availability: Option<ClusterVolumeSpecAvailability>,

    /// How large the volume has to be and may be. Without it, the storage plugin decides.
    #[doc(alias = "CapacityRange")]
    pub capacity_range: Option<ClusterVolumeSpecCapacityRange>,
}

support::object! { ClusterVolumeSpec {
    "Group"         => group:          optional,
    "AccessMode"    => access_mode:    optional,
    "Availability"  => availability:   optional,
    "CapacityRange" => capacity_range: optional,
} }
