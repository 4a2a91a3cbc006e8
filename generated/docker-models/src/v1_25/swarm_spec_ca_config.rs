// Written by `cargo xtask gen` from `SwarmSpec.CAConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SwarmSpecCaConfigExternalCas;

/// The type of `SwarmSpec.CAConfig`.
///
/// All versions of the API. In this form: API 1.29 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecCaConfig {
    /// `NodeCertExpiry` in JSON.
    #[doc(alias = "NodeCertExpiry")]
    pub node_cert_expiry: Option<i64>,

    /// `ExternalCAs` in JSON.
    #[doc(alias = "ExternalCAs")]
    pub external_cas: Option<Vec<SwarmSpecCaConfigExternalCas>>,
}

support::object! { SwarmSpecCaConfig {
    "NodeCertExpiry" => node_cert_expiry: optional,
    "ExternalCAs"    => external_cas:     optional,
} }
