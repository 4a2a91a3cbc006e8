// Written by `cargo xtask gen` from `SwarmSpec.CAConfig.ExternalCAs[]` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::SwarmSpecCaConfigExternalCasProtocol;
use std::collections::BTreeMap;

/// An external certificate authority.
///
/// Available in all API versions; this form: 1.30 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecCaConfigExternalCas {
    /// The protocol of the certificate authority. `cfssl` is the only supported value.
    ///
    /// Default: `"cfssl"`.
    ///
    /// JSON key: `Protocol`.
    #[doc(alias = "Protocol")]
    pub protocol: Option<SwarmSpecCaConfigExternalCasProtocol>,

    /// The URL to which managers send the nodes' certificate signing requests.
    ///
    /// JSON key: `URL`.
    #[doc(alias = "URL")]
    pub url: Option<String>,

    /// The protocol-specific options, as key-value pairs.
    ///
    /// JSON key: `Options`.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// The root certificate with which the certificate authority signs, in PEM format. If empty, the current root
    /// certificate of the swarm is assumed.
    ///
    /// JSON key: `CACert`. Available in API 1.30 and later.
    #[doc(alias = "CACert")]
    pub ca_cert: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SwarmSpecCaConfigExternalCas {
    "Protocol" => protocol: optional,
    "URL"      => url:      optional,
    "Options"  => options:  optional,
    "CACert"   => ca_cert:  optional,
    ..?        => unknown,
} }
