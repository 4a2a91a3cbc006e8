// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessMode` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    ClusterVolumeSpecAccessModeAccessibilityRequirements, ClusterVolumeSpecAccessModeAvailability,
    ClusterVolumeSpecAccessModeCapacityRange, ClusterVolumeSpecAccessModeScope,
    ClusterVolumeSpecAccessModeSecrets, ClusterVolumeSpecAccessModeSharing,
};

/// The type of `ClusterVolumeSpec.AccessMode`.
///
/// API 1.42 and later. In this form: API 1.42 to 1.50, and 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClusterVolumeSpecAccessMode {
    /// `Scope` in JSON.
    ///
    /// Default: `"single"`.
    #[doc(alias = "Scope")]
    pub scope: Option<ClusterVolumeSpecAccessModeScope>,

    /// `Sharing` in JSON.
    ///
    /// Default: `"none"`.
    #[doc(alias = "Sharing")]
    pub sharing: Option<ClusterVolumeSpecAccessModeSharing>,

    /// `MountVolume` in JSON.
    #[doc(alias = "MountVolume")]
    pub mount_volume: Option<serde_json::Value>,

    /// `Secrets` in JSON.
    #[doc(alias = "Secrets")]
    pub secrets: Option<Vec<ClusterVolumeSpecAccessModeSecrets>>,

    /// `AccessibilityRequirements` in JSON.
    #[doc(alias = "AccessibilityRequirements")]
    pub accessibility_requirements: Option<ClusterVolumeSpecAccessModeAccessibilityRequirements>,

    /// `CapacityRange` in JSON.
    #[doc(alias = "CapacityRange")]
    pub capacity_range: Option<ClusterVolumeSpecAccessModeCapacityRange>,

    /// `Availability` in JSON.
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
