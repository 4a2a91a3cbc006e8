// Written by `cargo xtask gen` from `ImageManifestSummary.ImageData` in spec/docker/contract/v1.54.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_40::OciPlatform;
use super::super::v1_47::ImageManifestSummaryImageDataSize;
use super::super::v1_53::Identity;

/// More about an image. Only set where `Kind` is `image`.
///
/// API 1.47 and later. In this form: API 1.54 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageManifestSummaryImageData {
    /// What the image runs on: as the index of the image says or, where that says nothing, as the image's configuration does.
    #[doc(alias = "Platform")]
    pub platform: Option<OciPlatform>,

    /// Who made the image and where it was fetched from, as far as the engine can tell.
    ///
    /// In a list of images the parts about building and pulling say the same for each manifest, since they are known for
    /// the image as a whole.
    ///
    /// API 1.54 and later.
    #[doc(alias = "Identity")]
    pub identity: Option<Identity>,

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
    "Platform"   => platform:   nullable,
    "Identity"   => identity:   optional,
    "Containers" => containers: nullable,
    "Size"       => size:       required,
    ..?          => unknown,
} }
