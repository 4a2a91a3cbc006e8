// Written by `cargo xtask gen` from `Swarm` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ClusterInfo, JoinTokens, SwarmSpec};
use super::super::v1_27::ObjectVersion;
use super::super::v1_30::TlsInfo;

/// A swarm as returned by [`SwarmInspect`] on a manager: the fields of [`ClusterInfo`], and the join tokens.
///
/// Available in API 1.32 and later; this form: 1.32 to 1.38. Named `SwarmInspectResponse` before API 1.32.
///
#[doc = operation!("SwarmInspect")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Swarm {
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
    /// JSON key: `TLSInfo`.
    #[doc(alias = "TLSInfo")]
    pub tls_info: Option<TlsInfo>,

    /// `true` while the swarm is replacing its root certificate on the nodes.
    ///
    /// JSON key: `RootRotationInProgress`.
    #[doc(alias = "RootRotationInProgress")]
    pub root_rotation_in_progress: Option<bool>,

    /// The tokens that new nodes need to join the swarm. Only this response contains them; the cluster in [`SystemInfo`]
    /// does not. Anyone who has a token can join the swarm.
    ///
    /// JSON key: `JoinTokens`.
    ///
    #[doc = operation!("SystemInfo")]
    #[doc(alias = "JoinTokens")]
    pub join_tokens: Option<JoinTokens>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Swarm {
    "ID"                     => id:                        optional,
    "Version"                => version:                   optional,
    "CreatedAt"              => created_at:                optional,
    "UpdatedAt"              => updated_at:                optional,
    "Spec"                   => spec:                      optional,
    "TLSInfo"                => tls_info:                  optional,
    "RootRotationInProgress" => root_rotation_in_progress: optional,
    "JoinTokens"             => join_tokens:               optional,
    ..?                      => unknown,
} }

#[allow(deprecated)]
impl From<ClusterInfo> for Swarm {
    #[inline]
    fn from(part: ClusterInfo) -> Self {
        let ClusterInfo {
            id,
            version,
            created_at,
            updated_at,
            spec,
            tls_info,
            root_rotation_in_progress,
            unknown,
        } = part;
        Self {
            id,
            version,
            created_at,
            updated_at,
            spec,
            tls_info,
            root_rotation_in_progress,
            unknown,
            ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<Swarm> for ClusterInfo {
    #[inline]
    fn from(whole: Swarm) -> Self {
        let Swarm {
            id,
            version,
            created_at,
            updated_at,
            spec,
            tls_info,
            root_rotation_in_progress,
            unknown,
            ..
        } = whole;
        Self {
            id,
            version,
            created_at,
            updated_at,
            spec,
            tls_info,
            root_rotation_in_progress,
            unknown,
        }
    }
}
