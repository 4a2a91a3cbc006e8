// Written by `cargo xtask gen` from `ImageManifestSummary.Size` in spec/docker/contract/v1.47.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The disk space that the manifest and its content use on this daemon.
///
/// Available in API 1.47 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageManifestSummarySize {
    /// The total size, in bytes: `Content` and, for an image, `ImageData.Size.Unpacked`.
    ///
    /// JSON key: `Total`.
    #[doc(alias = "Total")]
    pub total: i64,

    /// The size of the content in the content store, in bytes: the manifest, the configuration and the layers as
    /// downloaded, as far as they are present.
    ///
    /// JSON key: `Content`.
    #[doc(alias = "Content")]
    pub content: i64,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ImageManifestSummarySize {
    "Total"   => total:   required,
    "Content" => content: required,
    ..?       => unknown,
} }
