// Written by `cargo xtask gen` from `PushImageInfo.aux` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The result for programs, in one of the last messages: what was pushed under which tag. Engines that keep
/// images in containerd may leave it out.
///
/// All versions of the API. In this form: API 1.39 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PushImageInfoAux {
    /// The digest of the pushed manifest, such as `sha256:4f38…`.
    #[doc(alias = "Digest")]
    pub digest: Option<String>,

    /// Length of the pushed manifest in bytes. Layers do not count.
    #[doc(alias = "Size")]
    pub size: Option<i64>,

    /// The tag that was pushed, without the repository.
    #[doc(alias = "Tag")]
    pub tag: Option<String>,

    /// All other keys, with their values.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

support::object! { PushImageInfoAux {
    "Digest" => digest:               optional,
    "Size"   => size:                 optional,
    "Tag"    => tag:                  optional,
    ..       => additional_properties,
} }
