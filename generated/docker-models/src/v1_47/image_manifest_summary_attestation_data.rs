// Written by `cargo xtask gen` from `ImageManifestSummary.AttestationData` in spec/docker/contract/v1.47.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Details of an attestation. Set only if `Kind` is `attestation`.
///
/// Available in API 1.47 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageManifestSummaryAttestationData {
    /// The digest of the image manifest that the attestations are about.
    ///
    /// JSON key: `For`.
    #[doc(alias = "For")]
    pub for_: String,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ImageManifestSummaryAttestationData {
    "For" => for_:   required,
    ..?   => unknown,
} }
