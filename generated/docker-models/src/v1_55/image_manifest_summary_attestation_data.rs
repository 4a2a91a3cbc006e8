// Written by `cargo xtask gen` from `ImageManifestSummary.AttestationData` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// More about an attestation. Only set where `Kind` is `attestation`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageManifestSummaryAttestationData {
    /// The digest of the image's manifest that the statements are about.
    #[doc(alias = "For")]
    pub for_: String,
}

support::object! { ImageManifestSummaryAttestationData {
    "For" => for_: required,
} }
