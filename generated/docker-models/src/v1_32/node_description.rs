// Written by `cargo xtask gen` from `NodeDescription` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{EngineDescription, Platform, ResourceObject};
use super::super::v1_30::TlsInfo;

/// The definition `NodeDescription`.
///
/// All versions of the API. In this form: API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescription {
    /// `Hostname` in JSON.
    #[doc(alias = "Hostname")]
    pub hostname: Option<String>,

    /// `Platform` in JSON.
    #[doc(alias = "Platform")]
    pub platform: Option<Platform>,

    /// `Resources` in JSON.
    #[doc(alias = "Resources")]
    pub resources: Option<ResourceObject>,

    /// `Engine` in JSON.
    #[doc(alias = "Engine")]
    pub engine: Option<EngineDescription>,

    /// `TLSInfo` in JSON.
    ///
    /// API 1.30 and later.
    #[doc(alias = "TLSInfo")]
    pub tls_info: Option<TlsInfo>,
}

support::object! { NodeDescription {
    "Hostname"  => hostname:  optional,
    "Platform"  => platform:  optional,
    "Resources" => resources: optional,
    "Engine"    => engine:    optional,
    "TLSInfo"   => tls_info:  optional,
} }
