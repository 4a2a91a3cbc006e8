// Written by `cargo xtask gen` from `NodeDescription` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{EngineDescription, Platform, ResourceObject, TlsInfo};

/// The definition `NodeDescription`.
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
