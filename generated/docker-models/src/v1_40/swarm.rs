// Written by `cargo xtask gen` from `Swarm` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ClusterInfo;
use super::super::v1_27::ObjectVersion;
use super::super::v1_30::TlsInfo;
use super::super::v1_32::{JoinTokens, SwarmSpec};

/// A swarm as returned by [`SwarmInspect`] on a manager: the fields of [`ClusterInfo`], and the join tokens.
///
/// Available in API 1.32 and later; this form: 1.40 and later. Named `SwarmInspectResponse` before API 1.32.
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

    /// The UDP port for overlay network traffic between nodes, from 1024 to 49151. Set once, when the swarm is created,
    /// where `0` selects 4789.
    ///
    /// Default: `4789`.
    ///
    /// JSON key: `DataPathPort`. Available in API 1.40 and later.
    #[doc(alias = "DataPathPort")]
    pub data_path_port: Option<u32>,

    /// The address ranges, in CIDR notation, from which the swarm allocates subnets for overlay networks that specify
    /// none. Set once, when the swarm is created. Defaults to `["10.0.0.0/8"]`.
    ///
    /// JSON key: `DefaultAddrPool`. Available in API 1.39 and later.
    #[doc(alias = "DefaultAddrPool")]
    pub default_addr_pool: Option<Vec<String>>,

    /// The prefix length of the subnets allocated from `DefaultAddrPool`: `24` gives subnets of 256 addresses.
    ///
    /// Default: `24`.
    ///
    /// Limits: at most 29.
    ///
    /// JSON key: `SubnetSize`. Available in API 1.39 and later.
    #[doc(alias = "SubnetSize")]
    pub subnet_size: Option<u32>,

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
    "DataPathPort"           => data_path_port:            optional,
    "DefaultAddrPool"        => default_addr_pool:         optional,
    "SubnetSize"             => subnet_size:               optional,
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
            data_path_port,
            default_addr_pool,
            subnet_size,
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
            data_path_port,
            default_addr_pool,
            subnet_size,
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
            data_path_port,
            default_addr_pool,
            subnet_size,
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
            data_path_port,
            default_addr_pool,
            subnet_size,
            unknown,
        }
    }
}
