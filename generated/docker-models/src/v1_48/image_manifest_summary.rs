// Written by `cargo xtask gen` from `ImageManifestSummary` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageManifestSummaryImageData;
use super::super::v1_40::OciDescriptor;
use super::super::v1_47::{
    ImageManifestSummaryAttestationData, ImageManifestSummaryKind,
    ImageManifestSummarySize,
};

/// A manifest of an image: the image for one platform, or data associated with such an image.
///
/// Available in API 1.47 and later; this form: 1.48 to 1.53.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageManifestSummary {
    /// The ID of the manifest, which is its digest.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: String,

    /// The media type, digest and size of the manifest, and its platform if the image's index states one.
    ///
    /// JSON key: `Descriptor`.
    #[doc(alias = "Descriptor")]
    pub descriptor: OciDescriptor,

    /// `true` if the daemon has all content that the manifest refers to: the configuration and all layers.
    ///
    /// JSON key: `Available`.
    #[doc(alias = "Available")]
    pub available: bool,

    /// The disk space that the manifest and its content use on this daemon.
    ///
    /// JSON key: `Size`.
    #[doc(alias = "Size")]
    pub size: ImageManifestSummarySize,

    /// The kind of manifest. It determines if `ImageData` or `AttestationData` is set.
    ///
    /// JSON key: `Kind`.
    #[doc(alias = "Kind")]
    pub kind: ImageManifestSummaryKind,

    /// Details of an image manifest. Set only if `Kind` is `image`.
    ///
    /// JSON key: `ImageData`.
    #[doc(alias = "ImageData")]
    pub image_data: Option<ImageManifestSummaryImageData>,

    /// Details of an attestation. Set only if `Kind` is `attestation`.
    ///
    /// JSON key: `AttestationData`.
    #[doc(alias = "AttestationData")]
    pub attestation_data: Option<ImageManifestSummaryAttestationData>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ImageManifestSummary {
    "ID"              => id:               required,
    "Descriptor"      => descriptor:       required,
    "Available"       => available:        required,
    "Size"            => size:             required,
    "Kind"            => kind:             required,
    "ImageData"       => image_data:       optional,
    "AttestationData" => attestation_data: optional,
    ..?               => unknown,
} }
