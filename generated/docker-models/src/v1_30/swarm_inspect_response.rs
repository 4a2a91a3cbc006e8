// Written by `cargo xtask gen` from `SwarmInspect/200` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ClusterInfo, SwarmSpec, TlsInfo};
use super::super::v1_25::SwarmInspectResponseJoinTokens;
use super::super::v1_27::ObjectVersion;

/// The swarm, with its settings and the tokens for joining it.
///
/// The body of the reply 200 to `GET /swarm` (`SwarmInspect`).
///
/// API 1.31 and earlier. In this form: API 1.30 and 1.31. Since API 1.32 it is `Swarm`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SwarmInspectResponse {
    /// The swarm's identifier, the same on all its managers.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// How often the swarm's record has changed. `SwarmUpdate` wants the number back, so that no change gets lost.
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,

    /// When the swarm came into being, as an RFC 3339 time with fractions of a second.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// When the swarm's record last changed, as an RFC 3339 time with fractions of a second.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// The settings that hold for the swarm at present.
    #[doc(alias = "Spec")]
    pub spec: Option<SwarmSpec>,

    /// The root certificate that all nodes of the swarm trust, and who issued it.
    ///
    /// API 1.30 and 1.31.
    #[doc(alias = "TLSInfo")]
    pub tls_info: Option<TlsInfo>,

    /// Whether the swarm is still busy replacing its root certificate on all nodes.
    ///
    /// API 1.30 and 1.31.
    #[doc(alias = "RootRotationInProgress")]
    pub root_rotation_in_progress: Option<bool>,

    /// The secrets with which further nodes join, one for each role. Whoever knows them can join the swarm.
    #[doc(alias = "JoinTokens")]
    pub join_tokens: Option<SwarmInspectResponseJoinTokens>,
}

support::object! { SwarmInspectResponse {
    "ID"                     => id:                        optional,
    "Version"                => version:                   optional,
    "CreatedAt"              => created_at:                optional,
    "UpdatedAt"              => updated_at:                optional,
    "Spec"                   => spec:                      optional,
    "TLSInfo"                => tls_info:                  optional,
    "RootRotationInProgress" => root_rotation_in_progress: optional,
    "JoinTokens"             => join_tokens:               optional,
} }

#[allow(deprecated)]
impl From<ClusterInfo> for SwarmInspectResponse {
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
        } = part;
        Self {
            id,
            version,
            created_at,
            updated_at,
            spec,
            tls_info,
            root_rotation_in_progress,
            ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<SwarmInspectResponse> for ClusterInfo {
    #[inline]
    fn from(whole: SwarmInspectResponse) -> Self {
        let SwarmInspectResponse {
            id,
            version,
            created_at,
            updated_at,
            spec,
            tls_info,
            root_rotation_in_progress,
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
        }
    }
}
