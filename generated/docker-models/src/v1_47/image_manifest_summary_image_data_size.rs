// Written by `cargo xtask gen` from `ImageManifestSummary.ImageData.Size` in spec/docker/contract/v1.47.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The disk space that the unpacked image uses.
///
/// Available in API 1.47 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageManifestSummaryImageDataSize {
    /// The size of the unpacked layers, which containers run from, in bytes.
    ///
    /// It is counted separately from the downloaded layers. Containers use unpacked layers even after the downloaded ones
    /// are deleted.
    ///
    /// JSON key: `Unpacked`.
    #[doc(alias = "Unpacked")]
    pub unpacked: i64,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ImageManifestSummaryImageDataSize {
    "Unpacked" => unpacked: required,
    ..?        => unknown,
} }
