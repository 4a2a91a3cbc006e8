// Written by `cargo xtask gen` from `ClusterInfo` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ClusterInfoVersion, SwarmSpec};

/// A swarm as one of its managers knows it. `SystemInfo` holds it under `Swarm.Cluster`; `SwarmInspect` gives the same,
/// together with the tokens for joining.
///
/// All versions of the API. In this form: API 1.26 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterInfo {
    /// The swarm's identifier, the same on all its managers.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// How often the swarm's record has changed. `SwarmUpdate` wants the number back, so that no change gets lost.
    #[doc(alias = "Version")]
    pub version: Option<ClusterInfoVersion>,

    /// When the swarm came into being, as an RFC 3339 time with fractions of a second.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// When the swarm's record last changed, as an RFC 3339 time with fractions of a second.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// The settings that hold for the swarm at present.
    #[doc(alias = "Spec")]
    pub spec: Option<SwarmSpec>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ClusterInfo {
    "ID"        => id:         optional,
    "Version"   => version:    optional,
    "CreatedAt" => created_at: optional,
    "UpdatedAt" => updated_at: optional,
    "Spec"      => spec:       optional,
    ..?         => unknown,
} }
