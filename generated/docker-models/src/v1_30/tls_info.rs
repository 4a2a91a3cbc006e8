// Written by `cargo xtask gen` from `TLSInfo` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The certificate authority of a swarm: its root certificates, and who issues the certificates of the nodes.
///
/// API 1.30 and later.
#[doc(alias = "TLSInfo")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TlsInfo {
    /// Root certificates, in PEM, against which nodes check each other's certificates.
    #[doc(alias = "TrustRoot")]
    pub trust_root: Option<String>,

    /// Subject of the issuing certificate, in DER, as Base64. Engines use the standard alphabet (`+` and `/`),
    /// although Docker's document says otherwise.
    #[doc(alias = "CertIssuerSubject")]
    pub cert_issuer_subject: Option<String>,

    /// Public key of the issuing certificate, in DER, as Base64. Engines use the standard alphabet (`+` and `/`),
    /// although Docker's document says otherwise.
    #[doc(alias = "CertIssuerPublicKey")]
    pub cert_issuer_public_key: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TlsInfo {
    "TrustRoot"           => trust_root:             optional,
    "CertIssuerSubject"   => cert_issuer_subject:    optional,
    "CertIssuerPublicKey" => cert_issuer_public_key: optional,
    ..?                   => unknown,
} }
