// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessMode` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    ClusterVolumeSpecAccessModeAccessibilityRequirements,
    ClusterVolumeSpecAccessModeAvailability, ClusterVolumeSpecAccessModeCapacityRange,
    ClusterVolumeSpecAccessModeScope, ClusterVolumeSpecAccessModeSecrets,
    ClusterVolumeSpecAccessModeSharing,
};

/// The number of nodes and tasks that may use the volume, and the form in which it is provided.
///
/// Available in API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClusterVolumeSpecAccessMode {
    /// The number of nodes that may use the volume at the same time.
    ///
    /// Default: `"single"`.
    ///
    /// JSON key: `Scope`.
    #[doc(alias = "Scope")]
    pub scope: Option<ClusterVolumeSpecAccessModeScope>,

    /// The number of tasks that may use the volume at the same time, and their write access.
    ///
    /// Default: `"none"`.
    ///
    /// JSON key: `Sharing`.
    #[doc(alias = "Sharing")]
    pub sharing: Option<ClusterVolumeSpecAccessModeSharing>,

    /// Requests a volume with a file system, provided as a mount. An empty object selects the defaults.
    ///
    /// The object accepts `FsType`, the file system type, and `MountFlags`, a list of mount options. The alternative is a
    /// raw block device, `BlockVolume`; set exactly one of the two.
    ///
    /// JSON key: `MountVolume`.
    #[doc(alias = "MountVolume")]
    pub mount_volume: Option<serde_json::Value>,

    /// Requests a raw block device without a file system. The object is empty; it has no options yet.
    ///
    /// Set exactly one of this field and `MountVolume`.
    ///
    /// JSON key: `BlockVolume`.
    #[doc(alias = "BlockVolume")]
    pub block_volume: Option<serde_json::Value>,

    /// Swarm secrets that the storage plugin requires for operations on the volume, such as a password.
    ///
    /// Daemons ignore this field here; they read and send `Secrets` of `ClusterVolumeSpec`.
    ///
    /// JSON key: `Secrets`.
    #[doc(alias = "Secrets")]
    pub secrets: Option<Vec<ClusterVolumeSpecAccessModeSecrets>>,

    /// The parts of the cluster from which the volume must be accessible.
    ///
    /// Daemons ignore this field here; they read and send `AccessibilityRequirements` of `ClusterVolumeSpec`.
    ///
    /// JSON key: `AccessibilityRequirements`.
    #[doc(alias = "AccessibilityRequirements")]
    pub accessibility_requirements: Option<
        ClusterVolumeSpecAccessModeAccessibilityRequirements,
    >,

    /// The minimum and maximum size of the volume.
    ///
    /// Daemons ignore this field here; they read and send `CapacityRange` of `ClusterVolumeSpec`.
    ///
    /// JSON key: `CapacityRange`.
    #[doc(alias = "CapacityRange")]
    pub capacity_range: Option<ClusterVolumeSpecAccessModeCapacityRange>,

    /// The availability of the volume for tasks.
    ///
    /// Daemons ignore this field here; they read and send `Availability` of `ClusterVolumeSpec`.
    ///
    /// Default: `"active"`.
    ///
    /// JSON key: `Availability`.
    #[doc(alias = "Availability")]
    pub availability: Option<ClusterVolumeSpecAccessModeAvailability>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ClusterVolumeSpecAccessMode {
    "Scope"                     => scope:                      optional,
    "Sharing"                   => sharing:                    optional,
    "MountVolume"               => mount_volume:               optional,
    "BlockVolume"               => block_volume:               optional,
    "Secrets"                   => secrets:                    optional,
    "AccessibilityRequirements" => accessibility_requirements: optional,
    "CapacityRange"             => capacity_range:             optional,
    "Availability"              => availability:               optional,
    ..?                         => unknown,
} }
