// Written by `cargo xtask gen` from `ClusterInfo` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_30::TlsInfo;
use super::super::v1_32::{ObjectVersion, SwarmSpec};

/// The definition `ClusterInfo`.
///
/// All versions of the API. In this form: API 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterInfo {
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
    ///
    /// API 1.30 and later.
    #[doc(alias = "TLSInfo")]
    pub tls_info: Option<TlsInfo>,

    /// `RootRotationInProgress` in JSON.
    ///
    /// API 1.30 and later.
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
}

support::object! { ClusterInfo {
    "ID"                     => id:                        optional,
    "Version"                => version:                   optional,
    "CreatedAt"              => created_at:                optional,
    "UpdatedAt"              => updated_at:                optional,
    "Spec"                   => spec:                      optional,
    "TLSInfo"                => tls_info:                  optional,
    "RootRotationInProgress" => root_rotation_in_progress: optional,
    "DefaultAddrPool"        => default_addr_pool:         optional,
    "SubnetSize"             => subnet_size:               optional,
} }
