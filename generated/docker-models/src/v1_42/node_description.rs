// Written by `cargo xtask gen` from `NodeDescription` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NodeDescriptionCsiInfo;
use super::super::v1_30::TlsInfo;
use super::super::v1_32::{EngineDescription, Platform, ResourceObject};

/// The properties that a swarm node reports about itself: name, platform, resources, daemon and certificate.
///
/// The agent on the node sends them; they cannot be edited. The `Spec` of the node can be.
///
/// Available in all API versions; this form: 1.42 and later.
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
    pub platform: Option<Platform>,

    /// The total CPU time, memory and generic resources of the node, including those reserved by tasks.
    ///
    /// JSON key: `Resources`.
    #[doc(alias = "Resources")]
    pub resources: Option<ResourceObject>,

    /// The daemon of the node: its version, labels and plugins.
    ///
    /// JSON key: `Engine`.
    #[doc(alias = "Engine")]
    pub engine: Option<EngineDescription>,

    /// The root certificate that the node trusts, and the issuer of the node's certificate. During a root rotation, a
    /// comparison with the swarm's [`TLSInfo`](TlsInfo) shows which nodes still need a new certificate.
    ///
    /// Early versions of Docker's API document state a wrong type for this field; daemons send `TrustRoot`,
    /// `CertIssuerSubject` and `CertIssuerPublicKey`.
    ///
    /// JSON key: `TLSInfo`. Available in API 1.30 and later.
    #[doc(alias = "TLSInfo")]
    pub tls_info: Option<TlsInfo>,

    /// Information from the storage plugins on the node. Empty or omitted if it has none.
    ///
    /// JSON key: `CSIInfo`. Available in API 1.42 and later.
    #[doc(alias = "CSIInfo")]
    pub csi_info: Option<Vec<NodeDescriptionCsiInfo>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NodeDescription {
    "Hostname"  => hostname:  optional,
    "Platform"  => platform:  optional,
    "Resources" => resources: optional,
    "Engine"    => engine:    optional,
    "TLSInfo"   => tls_info:  optional,
    "CSIInfo"   => csi_info:  optional,
    ..?         => unknown,
} }
