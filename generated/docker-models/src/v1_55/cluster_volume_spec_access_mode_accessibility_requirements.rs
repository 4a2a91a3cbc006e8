// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessMode.AccessibilityRequirements` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Topology;

/// The type of `ClusterVolumeSpec.AccessMode.AccessibilityRequirements`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterVolumeSpecAccessModeAccessibilityRequirements {
    /// `Requisite` in JSON.
    #[doc(alias = "Requisite")]
    pub requisite: Option<Vec<Topology>>,

    /// `Preferred` in JSON.
    #[doc(alias = "Preferred")]
    pub preferred: Option<Vec<Topology>>,
}

support::object! { ClusterVolumeSpecAccessModeAccessibilityRequirements {
    "Requisite" => requisite: optional,
    "Preferred" => preferred: optional,
} }
