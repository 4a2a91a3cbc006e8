// Written by `cargo xtask gen` from `SwarmSpec.CAConfig` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SwarmSpecCaConfigExternalCas;

/// The type of `SwarmSpec.CAConfig`.
///
/// All versions of the API. In this form: API 1.30 and 1.31.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SwarmSpecCaConfig {
    /// `NodeCertExpiry` in JSON.
    #[doc(alias = "NodeCertExpiry")]
    pub node_cert_expiry: Option<i64>,

    /// `ExternalCAs` in JSON.
    #[doc(alias = "ExternalCAs")]
    pub external_cas: Option<Vec<SwarmSpecCaConfigExternalCas>>,

    /// `SigningCACert` in JSON.
    ///
    /// API 1.30 and later.
    #[doc(alias = "SigningCACert")]
    pub signing_ca_cert: Option<String>,

    /// `SigningCAKey` in JSON.
    ///
    /// API 1.30 and later.
    #[doc(alias = "SigningCAKey")]
    pub signing_ca_key: Option<String>,

    /// `ForceRotate` in JSON.
    ///
    /// API 1.30 and later.
    #[doc(alias = "ForceRotate")]
    pub force_rotate: Option<serde_json::Value>,
}

support::object! { SwarmSpecCaConfig {
    "NodeCertExpiry" => node_cert_expiry: optional,
    "ExternalCAs"    => external_cas:     optional,
    "SigningCACert"  => signing_ca_cert:  optional,
    "SigningCAKey"   => signing_ca_key:   optional,
    "ForceRotate"    => force_rotate:     optional,
} }
