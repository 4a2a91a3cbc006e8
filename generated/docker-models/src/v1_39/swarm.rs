// Written by `cargo xtask gen` from `Swarm` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ClusterInfo;
use super::super::v1_30::TlsInfo;
use super::super::v1_32::{JoinTokens, ObjectVersion, SwarmSpec};

/// The swarm as `SwarmInspect` shows it to a manager: what [`ClusterInfo`] holds, and the join tokens.
///
/// API 1.32 and later. In this form: API 1.39. Before API 1.32 it was `SwarmInspectResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Swarm {
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
    #[doc(alias = "TLSInfo")]
    pub tls_info: Option<TlsInfo>,

    /// Whether the swarm is still busy replacing its root certificate on all nodes.
    #[doc(alias = "RootRotationInProgress")]
    pub root_rotation_in_progress: Option<bool>,

    /// The address ranges, in CIDR notation, out of which the swarm takes subnets for overlay networks that name none.
    /// Chosen once, when the swarm starts; `["10.0.0.0/8"]` if nobody chose.
    ///
    /// API 1.39 and later.
    #[doc(alias = "DefaultAddrPool")]
    pub default_addr_pool: Option<Vec<String>>,

    /// The prefix length of each subnet cut from `DefaultAddrPool`: `24` makes networks of 256 addresses.
    ///
    /// Default: `24`.
    ///
    /// Limits: at most 29.
    ///
    /// API 1.39 and later.
    #[doc(alias = "SubnetSize")]
    pub subnet_size: Option<u32>,

    /// The secrets that new nodes need. Only here are they shown; the cluster in `SystemInfo` comes without.
    #[doc(alias = "JoinTokens")]
    pub join_tokens: Option<JoinTokens>,
}

support::object! { Swarm {
    "ID"                     => id:                        optional,
    "Version"                => version:                   optional,
    "CreatedAt"              => created_at:                optional,
    "UpdatedAt"              => updated_at:                optional,
    "Spec"                   => spec:                      optional,
    "TLSInfo"                => tls_info:                  optional,
    "RootRotationInProgress" => root_rotation_in_progress: optional,
    "DefaultAddrPool"        => default_addr_pool:         optional,
    "SubnetSize"             => subnet_size:               optional,
    "JoinTokens"             => join_tokens:               optional,
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
            default_addr_pool,
            subnet_size,
        } = part;
        Self {
            id,
            version,
            created_at,
            updated_at,
            spec,
            tls_info,
            root_rotation_in_progress,
            default_addr_pool,
            subnet_size,
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
            default_addr_pool,
            subnet_size,
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
            default_addr_pool,
            subnet_size,
        }
    }
}
