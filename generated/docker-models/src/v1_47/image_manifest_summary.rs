// Written by `cargo xtask gen` from `ImageManifestSummary` in spec/docker/contract/v1.47.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    ImageManifestSummaryAttestationData, ImageManifestSummaryImageData,
    ImageManifestSummaryKind, ImageManifestSummarySize,
};
use super::super::v1_40::OciDescriptor;

/// One of the manifests that make up an image: the image for one platform, or data that belongs to such an image.
///
/// API 1.47 and later. In this form: API 1.47.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageManifestSummary {
    /// The digest of the manifest, which is also its ID.
    #[doc(alias = "ID")]
    pub id: String,

    /// The media type, digest and size of the manifest, and the platform where the index of the image names one.
    #[doc(alias = "Descriptor")]
    pub descriptor: OciDescriptor,

    /// Whether the engine holds everything that the manifest refers to, which is to say the configuration and all layers.
    #[doc(alias = "Available")]
    pub available: bool,

    /// How much room the manifest and what belongs to it take up on this engine.
    #[doc(alias = "Size")]
    pub size: ImageManifestSummarySize,

    /// What the manifest is for, which also tells whether `ImageData` or `AttestationData` is set.
    #[doc(alias = "Kind")]
    pub kind: ImageManifestSummaryKind,

    /// More about an image. Only set where `Kind` is `image`.
    #[doc(alias = "ImageData")]
    pub image_data: Option<ImageManifestSummaryImageData>,

    /// More about an attestation. Only set where `Kind` is `attestation`.
    #[doc(alias = "AttestationData")]
    pub attestation_data: Option<ImageManifestSummaryAttestationData>,
}

support::object! { ImageManifestSummary {
    "ID"              => id:               required,
    "Descriptor"      => descriptor:       required,
    "Available"       => available:        required,
    "Size"            => size:             required,
    "Kind"            => kind:             required,
    "ImageData"       => image_data:       optional,
    "AttestationData" => attestation_data: optional,
} }
