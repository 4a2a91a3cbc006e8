// Written by `cargo xtask gen` from `SwarmSpec.CAConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SwarmSpecCaConfigExternalCas;

/// How the swarm issues the TLS certificates by which its nodes know each other.
///
/// All versions of the API. In this form: API 1.29 and earlier.
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

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SwarmSpecCaConfig {
    "NodeCertExpiry" => node_cert_expiry: optional,
    "ExternalCAs"    => external_cas:     optional,
    ..?              => unknown,
} }
