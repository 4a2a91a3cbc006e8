// Written by `cargo xtask gen` from `ImageManifestSummary.ImageData.Size` in spec/docker/contract/v1.47.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How much room the unpacked image takes up.
///
/// API 1.47 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageManifestSummaryImageDataSize {
    /// The bytes of the unpacked layers, from which containers run.
    ///
    /// They are counted apart from the downloaded ones, and stay in use by a container even when those have been deleted.
    #[doc(alias = "Unpacked")]
    pub unpacked: i64,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ImageManifestSummaryImageDataSize {
    "Unpacked" => unpacked: required,
    ..?        => unknown,
} }
