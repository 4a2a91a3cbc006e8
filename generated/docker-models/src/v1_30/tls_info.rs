// Written by `cargo xtask gen` from `TLSInfo` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `TLSInfo`.
///
/// API 1.30 and later.
#[doc(alias = "TLSInfo")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TlsInfo {
    /// `TrustRoot` in JSON.
    #[doc(alias = "TrustRoot")]
    pub trust_root: Option<String>,

    /// `CertIssuerSubject` in JSON.
    #[doc(alias = "CertIssuerSubject")]
    pub cert_issuer_subject: Option<String>,

    /// `CertIssuerPublicKey` in JSON.
    #[doc(alias = "CertIssuerPublicKey")]
    pub cert_issuer_public_key: Option<String>,
}

support::object! { TlsInfo {
    "TrustRoot"           => trust_root:             optional,
    "CertIssuerSubject"   => cert_issuer_subject:    optional,
    "CertIssuerPublicKey" => cert_issuer_public_key: optional,
} }
