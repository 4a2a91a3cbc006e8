// Written by `cargo xtask gen` from `Image.Metadata` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What this host knows about the image beyond its content.
///
/// API 1.31 to 1.38.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageMetadata {
    /// When the image last got a tag on this host, in RFC 3339 form. `0001-01-01T00:00:00Z` if it never did.
    #[doc(alias = "LastTagTime")]
    pub last_tag_time: Option<support::Timestamp>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ImageMetadata {
    "LastTagTime" => last_tag_time: optional,
    ..?           => unknown,
} }
