// Written by `cargo xtask gen` from `ImageManifestSummary.ImageData` in spec/docker/contract/v1.47.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageManifestSummaryImageDataSize;
use super::super::v1_40::OciPlatform;

/// More about an image. Only set where `Kind` is `image`.
///
/// API 1.47 and later. In this form: API 1.47.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageManifestSummaryImageData {
    /// What the image runs on: as the index of the image says or, where that says nothing, as the image's configuration does.
    #[doc(alias = "Platform")]
    pub platform: OciPlatform,

    /// The IDs of the containers that were made from this image.
    #[doc(alias = "Containers")]
    pub containers: Option<Vec<String>>,

    /// How much room the unpacked image takes up.
    #[doc(alias = "Size")]
    pub size: ImageManifestSummaryImageDataSize,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ImageManifestSummaryImageData {
    "Platform"   => platform:   required,
    "Containers" => containers: nullable,
    "Size"       => size:       required,
    ..?          => unknown,
} }
