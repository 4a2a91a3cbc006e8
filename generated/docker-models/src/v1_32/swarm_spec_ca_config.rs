// Written by `cargo xtask gen` from `SwarmSpec.CAConfig` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_30::SwarmSpecCaConfigExternalCas;

/// How the swarm issues the TLS certificates by which its nodes know each other.
///
/// All versions of the API. In this form: API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecCaConfig {
    /// How long a node's certificate stays valid, in nanoseconds. Nodes renew theirs in time by themselves. Engines start
    /// with 90 days (`7776000000000000`).
    #[doc(alias = "NodeCertExpiry")]
    pub node_cert_expiry: Option<i64>,

    /// Certificate authorities outside the swarm that sign the nodes' certificates in place of the managers. Absent or
    /// empty where the swarm signs them itself.
    #[doc(alias = "ExternalCAs")]
    pub external_cas: Option<Vec<Option<SwarmSpecCaConfigExternalCas>>>,

    /// A root certificate of the user's own, in PEM format, that is to sign the certificates of all nodes from now on.
    /// Only sent, never given back. It goes with `SigningCAKey`, or with an external authority that holds the key.
    ///
    /// API 1.30 and later.
    #[doc(alias = "SigningCACert")]
    pub signing_ca_cert: Option<String>,

    /// The private key to `SigningCACert`, in PEM format. Only sent, never given back.
    ///
    /// API 1.30 and later.
    #[doc(alias = "SigningCAKey")]
    pub signing_ca_key: Option<String>,

    /// A counter that makes the swarm replace its root certificate and key when it changes. With no `SigningCACert` given,
    /// the swarm makes up a new pair.
    ///
    /// API 1.30 and later.
    #[doc(alias = "ForceRotate")]
    pub force_rotate: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
