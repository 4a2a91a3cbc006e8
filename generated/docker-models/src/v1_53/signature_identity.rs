// Written by `cargo xtask gen` from `SignatureIdentity` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{KnownSignerIdentity, SignatureTimestamp, SignatureType, SignerIdentity};

/// An image signature and the outcome of its verification. If `Error` is set, nothing else in here means anything.
///
/// API 1.53 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SignatureIdentity {
    /// A short phrase for people that sums up what sort of signature it is.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Proofs of when the signature was made, each one verified.
    #[doc(alias = "Timestamps")]
    pub timestamps: Option<Vec<SignatureTimestamp>>,

    /// Set when the signer is one that the engine knows by name. Absent for everybody else.
    #[doc(alias = "KnownSigner")]
    pub known_signer: Option<KnownSignerIdentity>,

    /// The image name that was signed. Only signatures in older formats carry one.
    #[doc(alias = "DockerReference")]
    pub docker_reference: Option<String>,

    /// Who signed, according to the signing certificate.
    #[doc(alias = "Signer")]
    pub signer: Option<SignerIdentity>,

    /// The format in which the signature is stored.
    #[doc(alias = "SignatureType")]
    pub signature_type: Option<SignatureType>,

    /// Why the verification failed. Absent or empty when it succeeded.
    #[doc(alias = "Error")]
    pub error: Option<String>,

    /// Troubles during a verification that nevertheless succeeded, such as falling back to stored trust roots for want of a
    /// network. They hint at a wrong set-up, not at a bad signature.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
