// Written by `cargo xtask gen` from `SwarmSpec.CAConfig` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SwarmSpecCaConfigExternalCas;

/// The settings for the TLS certificates that the swarm issues to its nodes.
///
/// Available in all API versions; this form: 1.30 and 1.31.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

    /// A user-provided root certificate, in PEM format, to sign all node certificates from now on. Write-only: it is
    /// never returned. Requires `SigningCAKey`, or an external certificate authority that has the key.
    ///
    /// JSON key: `SigningCACert`. Available in API 1.30 and later.
    #[doc(alias = "SigningCACert")]
    pub signing_ca_cert: Option<String>,

    /// The private key of `SigningCACert`, in PEM format. Write-only: it is never returned.
    ///
    /// JSON key: `SigningCAKey`. Available in API 1.30 and later.
    #[doc(alias = "SigningCAKey")]
    pub signing_ca_key: Option<String>,

    /// A counter whose change causes the swarm to replace its root certificate and key. If `SigningCACert` is omitted,
    /// the swarm generates a new pair.
    ///
    /// JSON key: `ForceRotate`. Available in API 1.30 and later.
    #[doc(alias = "ForceRotate")]
    pub force_rotate: Option<serde_json::Value>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SwarmSpecCaConfig {
    "NodeCertExpiry" => node_cert_expiry: optional,
    "ExternalCAs"    => external_cas:     optional,
    "SigningCACert"  => signing_ca_cert:  optional,
    "SigningCAKey"   => signing_ca_key:   optional,
    "ForceRotate"    => force_rotate:     optional,
    ..?              => unknown,
} }
