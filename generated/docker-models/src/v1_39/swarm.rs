// Written by `cargo xtask gen` from `Swarm` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ClusterInfo;
use super::super::v1_30::TlsInfo;
use super::super::v1_32::{JoinTokens, ObjectVersion, SwarmSpec};

/// The definition `Swarm`.
///
/// API 1.32 and later. In this form: API 1.39. Before API 1.32 it was `SwarmInspectResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Swarm {
    /// `ID` in JSON.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// `Version` in JSON.
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,

    /// `CreatedAt` in JSON.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// `UpdatedAt` in JSON.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// `Spec` in JSON.
    #[doc(alias = "Spec")]
    pub spec: Option<SwarmSpec>,

    /// `TLSInfo` in JSON.
    #[doc(alias = "TLSInfo")]
    pub tls_info: Option<TlsInfo>,

    /// `RootRotationInProgress` in JSON.
    #[doc(alias = "RootRotationInProgress")]
    pub root_rotation_in_progress: Option<bool>,

    /// `DefaultAddrPool` in JSON.
    ///
    /// API 1.39 and later.
    #[doc(alias = "DefaultAddrPool")]
    pub default_addr_pool: Option<Vec<String>>,

    /// `SubnetSize` in JSON.
    ///
    /// Default: `24`.
    ///
    /// Limits: at most 29.
    ///
    /// API 1.39 and later.
    #[doc(alias = "SubnetSize")]
    pub subnet_size: Option<u32>,

    /// `JoinTokens` in JSON.
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
            id, version, created_at, updated_at, spec, tls_info, root_rotation_in_progress,
            default_addr_pool, subnet_size,
        } = part;
        Self {
            id, version, created_at, updated_at, spec, tls_info, root_rotation_in_progress,
            default_addr_pool, subnet_size, ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<Swarm> for ClusterInfo {
    #[inline]
    fn from(whole: Swarm) -> Self {
        let Swarm {
            id, version, created_at, updated_at, spec, tls_info, root_rotation_in_progress,
            default_addr_pool, subnet_size, ..
        } = whole;
        Self {
            id, version, created_at, updated_at, spec, tls_info, root_rotation_in_progress,
            default_addr_pool, subnet_size,
        }
    }
}
