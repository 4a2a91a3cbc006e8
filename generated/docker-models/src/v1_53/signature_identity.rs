// Written by `cargo xtask gen` from `SignatureIdentity` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{KnownSignerIdentity, SignatureTimestamp, SignatureType, SignerIdentity};

/// The definition `SignatureIdentity`.
///
/// API 1.53 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SignatureIdentity {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Timestamps` in JSON.
    #[doc(alias = "Timestamps")]
    pub timestamps: Option<Vec<SignatureTimestamp>>,

    /// `KnownSigner` in JSON.
    #[doc(alias = "KnownSigner")]
    pub known_signer: Option<KnownSignerIdentity>,

    /// `DockerReference` in JSON.
    #[doc(alias = "DockerReference")]
    pub docker_reference: Option<String>,

    /// `Signer` in JSON.
    #[doc(alias = "Signer")]
    pub signer: Option<SignerIdentity>,

    /// `SignatureType` in JSON.
    #[doc(alias = "SignatureType")]
    pub signature_type: Option<SignatureType>,

    /// `Error` in JSON.
    #[doc(alias = "Error")]
    pub error: Option<String>,

    /// `Warnings` in JSON.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,
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
} }
