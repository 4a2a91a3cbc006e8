// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessMode.AccessibilityRequirements` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Topology;

/// The parts of the cluster from which the volume must be accessible.
///
/// Daemons ignore this field here; they read and send `AccessibilityRequirements` of `ClusterVolumeSpec`.
///
/// Available in API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterVolumeSpecAccessModeAccessibilityRequirements {
    /// The parts of the cluster of which at least one must have access to the volume.
    ///
    /// JSON key: `Requisite`.
    #[doc(alias = "Requisite")]
    pub requisite: Option<Vec<Topology>>,

    /// The parts of the cluster in which the plugin first tries to create the volume, in order of preference.
    ///
    /// If `Requisite` is set too, it must contain them.
    ///
    /// JSON key: `Preferred`.
    #[doc(alias = "Preferred")]
    pub preferred: Option<Vec<Topology>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ClusterVolumeSpecAccessModeAccessibilityRequirements {
    "Requisite" => requisite: optional,
    "Preferred" => preferred: optional,
    ..?         => unknown,
} }
