// Written by `cargo xtask gen` from `SwarmInspect/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ClusterInfo, ClusterInfoVersion, SwarmInspectResponseJoinTokens, SwarmSpec};

/// The swarm, with its settings and the tokens for joining it.
///
/// The body of the reply 200 to `GET /swarm` (`SwarmInspect`).
///
/// API 1.31 and earlier. In this form: API 1.26 and earlier. Since API 1.32 it is `Swarm`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmInspectResponse {
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

    /// The secrets with which further nodes join, one for each role. Whoever knows them can join the swarm.
    #[doc(alias = "JoinTokens")]
    pub join_tokens: Option<SwarmInspectResponseJoinTokens>,
}

support::object! { SwarmInspectResponse {
    "ID"         => id:          optional,
    "Version"    => version:     optional,
    "CreatedAt"  => created_at:  optional,
    "UpdatedAt"  => updated_at:  optional,
    "Spec"       => spec:        optional,
    "JoinTokens" => join_tokens: optional,
} }

#[allow(deprecated)]
impl From<ClusterInfo> for SwarmInspectResponse {
    #[inline]
    fn from(part: ClusterInfo) -> Self {
        let ClusterInfo { id, version, created_at, updated_at, spec } = part;
        Self {
            id,
            version,
            created_at,
            updated_at,
            spec,
            ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<SwarmInspectResponse> for ClusterInfo {
    #[inline]
    fn from(whole: SwarmInspectResponse) -> Self {
        let SwarmInspectResponse { id, version, created_at, updated_at, spec, .. } = whole;
        Self {
            id,
            version,
            created_at,
            updated_at,
            spec,
        }
    }
}
