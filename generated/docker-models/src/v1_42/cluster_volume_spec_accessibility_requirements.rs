// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessibilityRequirements` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Topology;

/// From which parts of the cluster it has to be possible to reach the volume.
///
/// API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterVolumeSpecAccessibilityRequirements {
    /// Parts of the cluster in which the plugin tries first to make the volume, the best one first.
    ///
    /// If there is a `Requisite` list too, it has to contain them.
    #[doc(alias = "Preferred")]
    pub preferred: Option<Vec<Topology>>,

    /// Parts of the cluster of which one at least must be able to reach the volume.
    #[doc(alias = "Requisite")]
    pub requisite: Option<Vec<Topology>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ClusterVolumeSpecAccessibilityRequirements {
    "Preferred" => preferred: optional,
    "Requisite" => requisite: optional,
    ..?         => unknown,
} }
