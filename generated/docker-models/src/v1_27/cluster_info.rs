// Written by `cargo xtask gen` from `ClusterInfo` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ObjectVersion;
use super::super::v1_25::SwarmSpec;

/// A swarm, as reported by one of its managers. [`SystemInfo`] contains it as `Swarm.Cluster`; [`SwarmInspect`] returns
/// the same together with the join tokens.
///
/// Available in all API versions; this form: 1.27 to 1.29.
///
#[doc = operation!("SwarmInspect")]
#[doc = operation!("SystemInfo")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterInfo {
    /// The ID of the swarm, identical on all of its managers.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// The version of the swarm object. Pass its `Index` to [`SwarmUpdate`], which uses it to reject conflicting updates.
    ///
    /// JSON key: `Version`.
    ///
    #[doc = operation!("SwarmUpdate")]
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,

    /// The time at which the swarm was created, in RFC 3339 format with fractions of a second.
    ///
    /// JSON key: `CreatedAt`.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// The time at which the swarm object was last updated, in RFC 3339 format with fractions of a second.
    ///
    /// JSON key: `UpdatedAt`.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// The current settings of the swarm.
    ///
    /// JSON key: `Spec`.
    #[doc(alias = "Spec")]
    pub spec: Option<SwarmSpec>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
