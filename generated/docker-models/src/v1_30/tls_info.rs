// Written by `cargo xtask gen` from `TLSInfo` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The certificate authority of a swarm: its root certificates, and the issuer of the node certificates.
///
/// Available in API 1.30 and later.
#[doc(alias = "TLSInfo")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TlsInfo {
    /// The root certificates that nodes use to verify each other's certificates, in PEM format.
    ///
    /// JSON key: `TrustRoot`.
    #[doc(alias = "TrustRoot")]
    pub trust_root: Option<String>,

    /// The subject of the issuer's certificate: DER in Base64 encoding. Daemons use the standard alphabet (`+` and `/`),
    /// although Docker's API document states otherwise.
    ///
    /// JSON key: `CertIssuerSubject`.
    #[doc(alias = "CertIssuerSubject")]
    pub cert_issuer_subject: Option<String>,

    /// The public key of the issuer's certificate: DER in Base64 encoding. Daemons use the standard alphabet (`+` and
    /// `/`), although Docker's API document states otherwise.
    ///
    /// JSON key: `CertIssuerPublicKey`.
    #[doc(alias = "CertIssuerPublicKey")]
    pub cert_issuer_public_key: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TlsInfo {
    "TrustRoot"           => trust_root:             optional,
    "CertIssuerSubject"   => cert_issuer_subject:    optional,
    "CertIssuerPublicKey" => cert_issuer_public_key: optional,
    ..?                   => unknown,
} }
