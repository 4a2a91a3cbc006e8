// Written by `cargo xtask gen` from `ImageManifestSummary.AttestationData` in spec/docker/contract/v1.47.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// More about an attestation. Only set where `Kind` is `attestation`.
///
/// API 1.47 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageManifestSummaryAttestationData {
    /// The digest of the image's manifest that the statements are about.
    #[doc(alias = "For")]
    pub for_: String,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ImageManifestSummaryAttestationData {
    "For" => for_:   required,
    ..?   => unknown,
} }
