// Written by `cargo xtask gen` from `Node.Description` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SwarmSpec;
use super::super::v1_25::{NodeDescriptionEngine, NodeDescriptionPlatform, NodeDescriptionResources};

/// The type of `Node.Description`.
///
/// All versions of the API. In this form: API 1.30 and 1.31.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDescription {
    /// `Hostname` in JSON.
    #[doc(alias = "Hostname")]
    pub hostname: Option<String>,

    /// `Platform` in JSON.
    #[doc(alias = "Platform")]
    pub platform: Option<NodeDescriptionPlatform>,

    /// `Resources` in JSON.
    #[doc(alias = "Resources")]
    pub resources: Option<NodeDescriptionResources>,

    /// `Engine` in JSON.
    #[doc(alias = "Engine")]
    pub engine: Option<NodeDescriptionEngine>,

    /// `TLSInfo` in JSON.
    ///
    /// API 1.30 and later.
    #[doc(alias = "TLSInfo")]
    pub tls_info: Option<SwarmSpec>,
}

support::object! { NodeDescription {
    "Hostname"  => hostname:  optional,
    "Platform"  => platform:  optional,
    "Resources" => resources: optional,
    "Engine"    => engine:    optional,
    "TLSInfo"   => tls_info:  optional,
} }
