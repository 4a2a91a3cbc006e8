// Written by `cargo xtask gen` from `ImageInspect.Metadata` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ImageInspect.Metadata`.
///
/// API 1.39 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageInspectMetadata {
    /// `LastTagTime` in JSON.
    #[doc(alias = "LastTagTime")]
    pub last_tag_time: Option<support::Timestamp>,
}

support::object! { ImageInspectMetadata {
    "LastTagTime" => last_tag_time: optional,
} }
