// Written by `cargo xtask gen` from `Image.Metadata` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Image.Metadata`.
///
/// API 1.31 to 1.38.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageMetadata {
    /// `LastTagTime` in JSON.
    #[doc(alias = "LastTagTime")]
    pub last_tag_time: Option<support::Timestamp>,
}

support::object! { ImageMetadata {
    "LastTagTime" => last_tag_time: optional,
} }
