// Written by `cargo xtask gen` from `SwarmInspect/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ClusterInfo, ClusterInfoVersion, SwarmInspectResponseJoinTokens, SwarmSpec};

/// The swarm, with its settings and join tokens.
///
/// The body of response 200 to `GET /swarm` ([`SwarmInspect`]).
///
/// Available in API 1.31 and earlier; this form: 1.26 and earlier. Named `Swarm` since API 1.32.
///
#[doc = operation!("SwarmInspect")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmInspectResponse {
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
    pub version: Option<ClusterInfoVersion>,

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

    /// The tokens that new nodes need to join the swarm. Only this response contains them; the cluster in [`SystemInfo`]
    /// does not. Anyone who has a token can join the swarm.
    ///
    /// JSON key: `JoinTokens`.
    ///
    #[doc = operation!("SystemInfo")]
    #[doc(alias = "JoinTokens")]
    pub join_tokens: Option<SwarmInspectResponseJoinTokens>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SwarmInspectResponse {
    "ID"         => id:          optional,
    "Version"    => version:     optional,
    "CreatedAt"  => created_at:  optional,
    "UpdatedAt"  => updated_at:  optional,
    "Spec"       => spec:        optional,
    "JoinTokens" => join_tokens: optional,
    ..?          => unknown,
} }

#[allow(deprecated)]
impl From<ClusterInfo> for SwarmInspectResponse {
    #[inline]
    fn from(part: ClusterInfo) -> Self {
        let ClusterInfo { id, version, created_at, updated_at, spec, unknown } = part;
        Self {
            id,
            version,
            created_at,
            updated_at,
            spec,
            unknown,
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
            unknown,
            ..
        } = whole;
        Self {
            id,
            version,
            created_at,
            updated_at,
            spec,
            unknown,
        }
    }
}
