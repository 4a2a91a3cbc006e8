// Written by `cargo xtask gen` from `ImageManifestSummary.Kind` in spec/docker/contract/v1.47.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What the manifest is for, which also tells whether `ImageData` or `AttestationData` is set.
///
/// API 1.47 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ImageManifestSummaryKind {
    /// `image`: An image that a container can be started from.
    Image,

    /// `attestation`: Statements about an image, written by BuildKit when it built the image.
    Attestation,

    /// `unknown`: Neither of the two, or not to be told.
    Unknown,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { ImageManifestSummaryKind {
    "image"       => Image,
    "attestation" => Attestation,
    "unknown"     => Unknown,
    ..            => Other,
} }
