// Written by `cargo xtask gen` from `Node.Description` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TlsInfo;
use super::super::v1_25::{
    NodeDescriptionEngine, NodeDescriptionPlatform, NodeDescriptionResources,
};

/// The properties that the node reports about itself: host name, platform, resources and daemon.
///
/// Available in all API versions; this form: 1.30 and 1.31.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescription {
    /// The host name of the node. It is not necessarily unique in the swarm.
    ///
    /// JSON key: `Hostname`.
    #[doc(alias = "Hostname")]
    pub hostname: Option<String>,

    /// The operating system and CPU architecture of the node, used for placement by platform.
    ///
    /// JSON key: `Platform`.
    #[doc(alias = "Platform")]
    pub platform: Option<NodeDescriptionPlatform>,

    /// The total CPU time, memory and generic resources of the node, including those reserved by tasks.
    ///
    /// JSON key: `Resources`.
    #[doc(alias = "Resources")]
    pub resources: Option<NodeDescriptionResources>,

    /// The daemon of the node: its version, labels and plugins.
    ///
    /// JSON key: `Engine`.
    #[doc(alias = "Engine")]
    pub engine: Option<NodeDescriptionEngine>,

    /// The root certificate that the node trusts, and the issuer of the node's certificate. During a root rotation, a
    /// comparison with the swarm's [`TLSInfo`](TlsInfo) shows which nodes still need a new certificate.
    ///
    /// Early versions of Docker's API document state a wrong type for this field; daemons send `TrustRoot`,
    /// `CertIssuerSubject` and `CertIssuerPublicKey`.
    ///
    /// JSON key: `TLSInfo`. Available in API 1.30 and later.
    #[doc(alias = "TLSInfo")]
    pub tls_info: Option<TlsInfo>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NodeDescription {
    "Hostname"  => hostname:  optional,
    "Platform"  => platform:  optional,
    "Resources" => resources: optional,
    "Engine"    => engine:    optional,
    "TLSInfo"   => tls_info:  optional,
    ..?         => unknown,
} }
