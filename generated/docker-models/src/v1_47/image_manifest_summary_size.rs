// Written by `cargo xtask gen` from `ImageManifestSummary.Size` in spec/docker/contract/v1.47.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How much room the manifest and what belongs to it take up on this engine.
///
/// API 1.47 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageManifestSummarySize {
    /// All bytes that are here because of this manifest.
    ///
    /// That is `Content`, and for an image `ImageData.Size.Unpacked` on top.
    #[doc(alias = "Total")]
    pub total: i64,

    /// The bytes in the content store: the manifest, the configuration and the layers as they were downloaded, as far as they
    /// are here.
    #[doc(alias = "Content")]
    pub content: i64,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ImageManifestSummarySize {
    "Total"   => total:   required,
    "Content" => content: required,
    ..?       => unknown,
} }
