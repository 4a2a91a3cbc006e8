// Written by `cargo xtask gen` from `ImageManifestSummary.Kind` in spec/docker/contract/v1.47.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The kind of manifest. It determines if `ImageData` or `AttestationData` is set.
///
/// Available in API 1.47 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ImageManifestSummaryKind {
    /// `image`: The manifest is an image that containers can be started from.
    Image,

    /// `attestation`: The manifest contains attestations about an image, created by BuildKit during the build.
    Attestation,

    /// `unknown`: The manifest is of another kind, or its kind could not be determined.
    Unknown,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ImageManifestSummaryKind {
    "image"       => Image,
    "attestation" => Attestation,
    "unknown"     => Unknown,
    ..            => Other,
} }
