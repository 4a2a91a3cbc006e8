// Written by `cargo xtask gen` from `SignatureIdentity` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{KnownSignerIdentity, SignatureTimestamp, SignatureType, SignerIdentity};

/// An image signature, and the result of its verification. If `Error` is set, the other fields are not meaningful.
///
/// Available in API 1.53 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SignatureIdentity {
    /// A short, human-readable name for the kind of signature.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The verified timestamps of the signature.
    ///
    /// JSON key: `Timestamps`.
    #[doc(alias = "Timestamps")]
    pub timestamps: Option<Vec<SignatureTimestamp>>,

    /// The signer, if it is one that the daemon knows by name. Otherwise omitted.
    ///
    /// JSON key: `KnownSigner`.
    #[doc(alias = "KnownSigner")]
    pub known_signer: Option<KnownSignerIdentity>,

    /// The image name that was signed. Present only in older signature formats.
    ///
    /// JSON key: `DockerReference`.
    #[doc(alias = "DockerReference")]
    pub docker_reference: Option<String>,

    /// The signer according to the signing certificate.
    ///
    /// JSON key: `Signer`.
    #[doc(alias = "Signer")]
    pub signer: Option<SignerIdentity>,

    /// The format of the signature.
    ///
    /// JSON key: `SignatureType`.
    #[doc(alias = "SignatureType")]
    pub signature_type: Option<SignatureType>,

    /// The reason that the verification failed. Empty or omitted if it succeeded.
    ///
    /// JSON key: `Error`.
    #[doc(alias = "Error")]
    pub error: Option<String>,

    /// Problems during a successful verification, such as the use of stored trust roots because the network was not
    /// available. They indicate a configuration problem, not an invalid signature.
    ///
    /// JSON key: `Warnings`.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SignatureIdentity {
    "Name"            => name:             optional,
    "Timestamps"      => timestamps:       optional,
    "KnownSigner"     => known_signer:     optional,
    "DockerReference" => docker_reference: optional,
    "Signer"          => signer:           optional,
    "SignatureType"   => signature_type:   optional,
    "Error"           => error:            optional,
    "Warnings"        => warnings:         optional,
    ..?               => unknown,
} }
