// Written by `cargo xtask gen` from `ImageManifestSummary.ImageData` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_40::OciPlatform;
use super::super::v1_47::ImageManifestSummaryImageDataSize;

/// Details of an image manifest. Set only if `Kind` is `image`.
///
/// Available in API 1.47 and later; this form: 1.48 to 1.53.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageManifestSummaryImageData {
    /// The platform of the image, as stated by the image's index or, if that states none, by the image's configuration.
    ///
    /// JSON key: `Platform`.
    #[doc(alias = "Platform")]
    pub platform: Option<OciPlatform>,

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
    "Platform"   => platform:   nullable,
    "Containers" => containers: nullable,
    "Size"       => size:       required,
    ..?          => unknown,
} }
