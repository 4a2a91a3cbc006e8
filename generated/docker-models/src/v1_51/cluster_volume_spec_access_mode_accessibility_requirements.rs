// Written by `cargo xtask gen` from `ClusterVolumeSpec.AccessMode.AccessibilityRequirements` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Topology;

/// The type of `ClusterVolumeSpec.AccessMode.AccessibilityRequirements`.
///
/// API 1.42 and later. In this form: API 1.51.
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
