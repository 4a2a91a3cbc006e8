// Written by `cargo xtask gen` from `Node.Description` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SwarmSpec;
use super::super::v1_25::{
    NodeDescriptionEngine, NodeDescriptionPlatform, NodeDescriptionResources,
};

/// What the node tells about itself: host name, platform, resources and engine.
///
/// All versions of the API. In this form: API 1.30 and 1.31.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDescription {
    /// The host name of the machine.
    #[doc(alias = "Hostname")]
    pub hostname: Option<String>,

    /// The processor and operating system of the machine.
    #[doc(alias = "Platform")]
    pub platform: Option<NodeDescriptionPlatform>,

    /// How much processing power and memory the machine has in all.
    #[doc(alias = "Resources")]
    pub resources: Option<NodeDescriptionResources>,

    /// The engine on the node: its release, labels and plugins.
    #[doc(alias = "Engine")]
    pub engine: Option<NodeDescriptionEngine>,

    /// The certificate data of the node: the root it trusts and who issued its certificate. The documents name the
    /// wrong type here; engines send `TrustRoot`, `CertIssuerSubject` and `CertIssuerPublicKey`.
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
