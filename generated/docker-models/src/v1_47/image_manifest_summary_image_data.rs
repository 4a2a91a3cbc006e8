// Written by `cargo xtask gen` from `ImageManifestSummary.ImageData` in spec/docker/contract/v1.47.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageManifestSummaryImageDataSize;
use super::super::v1_40::OciPlatform;

/// Details of an image manifest. Set only if `Kind` is `image`.
///
/// Available in API 1.47 and later; this form: 1.47.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageManifestSummaryImageData {
    /// The platform of the image, as stated by the image's index or, if that states none, by the image's configuration.
    ///
    /// JSON key: `Platform`.
    #[doc(alias = "Platform")]
    pub platform: OciPlatform,

    /// The IDs of the containers created from this image.
    ///
    /// JSON key: `Containers`.
    #[doc(alias = "Containers")]
    pub containers: Option<Vec<String>>,

    /// The disk space that the unpacked image uses.
    ///
    /// JSON key: `Size`.
    #[doc(alias = "Size")]
    pub size: ImageManifestSummaryImageDataSize,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ImageManifestSummaryImageData {
    "Platform"   => platform:   required,
    "Containers" => containers: nullable,
    "Size"       => size:       required,
    ..?          => unknown,
} }
