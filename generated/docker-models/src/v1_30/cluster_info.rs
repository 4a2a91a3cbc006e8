// Written by `cargo xtask gen` from `ClusterInfo` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{SwarmSpec, TlsInfo};
use super::super::v1_27::ObjectVersion;

/// A swarm, as reported by one of its managers. [`SystemInfo`] contains it as `Swarm.Cluster`; [`SwarmInspect`] returns
/// the same together with the join tokens.
///
/// Available in all API versions; this form: 1.30 and 1.31.
///
#[doc = operation!("SwarmInspect")]
#[doc = operation!("SystemInfo")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

    /// The root certificate that all nodes of the swarm trust, and its issuer.
    ///
    /// JSON key: `TLSInfo`. Available in API 1.30 and later.
    #[doc(alias = "TLSInfo")]
    pub tls_info: Option<TlsInfo>,

    /// `true` while the swarm is replacing its root certificate on the nodes.
    ///
    /// JSON key: `RootRotationInProgress`. Available in API 1.30 and later.
    #[doc(alias = "RootRotationInProgress")]
    pub root_rotation_in_progress: Option<bool>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ClusterInfo {
    "ID"                     => id:                        optional,
    "Version"                => version:                   optional,
    "CreatedAt"              => created_at:                optional,
    "UpdatedAt"              => updated_at:                optional,
    "Spec"                   => spec:                      optional,
    "TLSInfo"                => tls_info:                  optional,
    "RootRotationInProgress" => root_rotation_in_progress: optional,
    ..?                      => unknown,
} }
