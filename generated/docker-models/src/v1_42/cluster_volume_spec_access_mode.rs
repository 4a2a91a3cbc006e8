// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessMode` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    ClusterVolumeSpecAccessModeAccessibilityRequirements,
    ClusterVolumeSpecAccessModeAvailability, ClusterVolumeSpecAccessModeCapacityRange,
    ClusterVolumeSpecAccessModeScope, ClusterVolumeSpecAccessModeSecrets,
    ClusterVolumeSpecAccessModeSharing,
};

/// On how many nodes, by how many tasks and in which form the volume may be used.
///
/// API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClusterVolumeSpecAccessMode {
    /// On how many nodes the volume may be in use at the same time.
    ///
    /// Default: `"single"`.
    #[doc(alias = "Scope")]
    pub scope: Option<ClusterVolumeSpecAccessModeScope>,

    /// How many tasks may use the volume at the same time, and whether they may write to it.
    ///
    /// Default: `"none"`.
    #[doc(alias = "Sharing")]
    pub sharing: Option<ClusterVolumeSpecAccessModeSharing>,

    /// Asks for a volume with a file system, which is mounted. An empty object takes all defaults.
    ///
    /// It can have `FsType`, the type of the file system, and `MountFlags`, a list of options for mounting it. The other
    /// form is a raw block device; exactly one of the two is to be chosen, and for that one engines know the key
    /// `BlockVolume` with an empty object, which is not part of this model.
    #[doc(alias = "MountVolume")]
    pub mount_volume: Option<serde_json::Value>,

    /// Secrets of the swarm that the storage plugin needs when it handles the volume, such as a password.
    ///
    /// Engines expect them one level up, next to `AccessMode`, and overlook them here.
    #[doc(alias = "Secrets")]
    pub secrets: Option<Vec<ClusterVolumeSpecAccessModeSecrets>>,

    /// From which parts of the cluster it has to be possible to reach the volume.
    ///
    /// Engines expect this one level up, next to `AccessMode`, and overlook it here.
    #[doc(alias = "AccessibilityRequirements")]
    pub accessibility_requirements: Option<
        ClusterVolumeSpecAccessModeAccessibilityRequirements,
    >,

    /// How large the volume has to be and may be.
    ///
    /// Engines overlook it here: they read and send `CapacityRange` of `ClusterVolumeSpec`.
    #[doc(alias = "CapacityRange")]
    pub capacity_range: Option<ClusterVolumeSpecAccessModeCapacityRange>,

    /// Whether tasks may use the volume.
    ///
    /// Engines overlook it here: they read and send `Availability` of `ClusterVolumeSpec`.
    ///
    /// Default: `"active"`.
    #[doc(alias = "Availability")]
    pub availability: Option<ClusterVolumeSpecAccessModeAvailability>,
}

support::object! { ClusterVolumeSpecAccessMode {
    "Scope"                     => scope:                      optional,
    "Sharing"                   => sharing:                    optional,
    "MountVolume"               => mount_volume:               optional,
    "Secrets"                   => secrets:                    optional,
    "AccessibilityRequirements" => accessibility_requirements: optional,
    "CapacityRange"             => capacity_range:             optional,
    "Availability"              => availability:               optional,
} }
