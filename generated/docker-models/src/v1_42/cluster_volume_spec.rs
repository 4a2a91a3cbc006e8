// Written by `cargo xtask gen` from `ClusterVolumeSpec` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    ClusterVolumeSpecAccessMode, ClusterVolumeSpecAccessibilityRequirements,
    ClusterVolumeSpecAvailability, ClusterVolumeSpecCapacityRange,
    ClusterVolumeSpecSecrets,
};

/// The configuration of a cluster volume: its sharing, its size, and its availability.
///
/// Available in API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClusterVolumeSpec {
    /// The group that the volume belongs to.
    ///
    /// A service that mounts `group:<name>` is given any suitable volume of that group. Volumes without a group share the
    /// group with the empty name.
    ///
    /// JSON key: `Group`.
    #[doc(alias = "Group")]
    pub group: Option<String>,

    /// The number of nodes and tasks that may use the volume, and the form in which it is provided.
    ///
    /// JSON key: `AccessMode`.
    #[doc(alias = "AccessMode")]
    pub access_mode: Option<ClusterVolumeSpecAccessMode>,

    /// The availability of the volume for tasks. To delete a volume that is in use, set it to `drain` first.
    ///
    /// JSON key: `Availability`.
    #[doc(alias = "Availability")]
    pub availability: Option<ClusterVolumeSpecAvailability>,

    /// The minimum and maximum size of the volume. If omitted, the storage plugin chooses the size.
    ///
    /// JSON key: `CapacityRange`.
    #[doc(alias = "CapacityRange")]
    pub capacity_range: Option<ClusterVolumeSpecCapacityRange>,

    /// The parts of the cluster from which the volume must be accessible.
    ///
    /// JSON key: `AccessibilityRequirements`.
    #[doc(alias = "AccessibilityRequirements")]
    pub accessibility_requirements: Option<ClusterVolumeSpecAccessibilityRequirements>,

    /// Swarm secrets that the storage plugin requires for operations on the volume, such as a password.
    ///
    /// JSON key: `Secrets`.
    #[doc(alias = "Secrets")]
    pub secrets: Option<Vec<ClusterVolumeSpecSecrets>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ClusterVolumeSpec {
    "Group"                     => group:                      optional,
    "AccessMode"                => access_mode:                optional,
    "Availability"              => availability:               optional,
    "CapacityRange"             => capacity_range:             optional,
    "AccessibilityRequirements" => accessibility_requirements: optional,
    "Secrets"                   => secrets:                    optional,
    ..?                         => unknown,
} }
