// Written by `cargo xtask gen` from `ImageInspect.Metadata` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What this engine has noted about the image, apart from the image itself.
///
/// API 1.39 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageInspectMetadata {
    /// When the image was last given a tag on this engine, in RFC 3339 form.
    ///
    /// Left out if it never was, or `0001-01-01T00:00:00Z` from some engines.
    #[doc(alias = "LastTagTime")]
    pub last_tag_time: Option<support::Timestamp>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ImageInspectMetadata {
    "LastTagTime" => last_tag_time: optional,
    ..?           => unknown,
} }
