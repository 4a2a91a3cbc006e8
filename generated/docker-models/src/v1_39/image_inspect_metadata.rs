// Written by `cargo xtask gen` from `ImageInspect.Metadata` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Metadata that this daemon stores about the image, separate from the image itself.
///
/// Available in API 1.39 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageInspectMetadata {
    /// The time at which this daemon last added a tag to the image, in RFC 3339 format.
    ///
    /// If it was never tagged, the field is omitted or, from some daemons, `0001-01-01T00:00:00Z`.
    ///
    /// JSON key: `LastTagTime`.
    #[doc(alias = "LastTagTime")]
    pub last_tag_time: Option<support::Timestamp>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ImageInspectMetadata {
    "LastTagTime" => last_tag_time: optional,
    ..?           => unknown,
} }
