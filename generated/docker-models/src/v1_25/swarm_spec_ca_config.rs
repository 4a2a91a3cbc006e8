// Written by `cargo xtask gen` from `SwarmSpec.CAConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SwarmSpecCaConfigExternalCas;

/// The settings for the TLS certificates that the swarm issues to its nodes.
///
/// Available in all API versions; this form: 1.29 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecCaConfig {
    /// The validity period of node certificates, in nanoseconds. Nodes renew their certificates automatically before they
    /// expire. Initially 90 days (`7776000000000000`).
    ///
    /// JSON key: `NodeCertExpiry`.
    #[doc(alias = "NodeCertExpiry")]
    pub node_cert_expiry: Option<i64>,

    /// The external certificate authorities that sign the nodes' certificates instead of the managers. Empty or omitted
    /// if the swarm signs them itself.
    ///
    /// JSON key: `ExternalCAs`.
    #[doc(alias = "ExternalCAs")]
    pub external_cas: Option<Vec<Option<SwarmSpecCaConfigExternalCas>>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SwarmSpecCaConfig {
    "NodeCertExpiry" => node_cert_expiry: optional,
    "ExternalCAs"    => external_cas:     optional,
    ..?              => unknown,
} }
