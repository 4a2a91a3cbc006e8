// Written by `cargo xtask gen` from `PushImageInfo.aux` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// Machine-readable result of the push, in one of the last messages: the pushed content and its tag. Daemons with the
/// containerd image store may omit it.
///
/// Available in all API versions; this form: 1.39 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PushImageInfoAux {
    /// The digest of the pushed manifest, such as `sha256:4f38…`.
    ///
    /// JSON key: `Digest`.
    #[doc(alias = "Digest")]
    pub digest: Option<String>,

    /// The size of the pushed manifest, in bytes. The layers are not included.
    ///
    /// JSON key: `Size`.
    #[doc(alias = "Size")]
    pub size: Option<i64>,

    /// The pushed tag, without the repository.
    ///
    /// JSON key: `Tag`.
    #[doc(alias = "Tag")]
    pub tag: Option<String>,

    /// All other keys and their values.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

support::object! { PushImageInfoAux {
    "Digest" => digest:               optional,
    "Size"   => size:                 optional,
    "Tag"    => tag:                  optional,
    ..       => additional_properties,
} }
