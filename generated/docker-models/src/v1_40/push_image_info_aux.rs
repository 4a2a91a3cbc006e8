// Written by `cargo xtask gen` from `PushImageInfo.aux` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::OciDescriptor;
use std::collections::BTreeMap;

/// Machine-readable result of the push, in one of the last messages: the pushed content and its tag. Daemons with the
/// containerd image store may omit it.
///
/// Available in all API versions; this form: 1.40 and later.
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

    /// `true` if the manifest of a single platform was pushed because the daemon does not have the other platforms of the
    /// image.
    ///
    /// JSON key: `manifestPushedInsteadOfIndex`. Available in API 1.40 and later.
    #[doc(alias = "manifestPushedInsteadOfIndex")]
    pub manifest_pushed_instead_of_index: Option<bool>,

    /// The descriptor of the requested index.
    ///
    /// JSON key: `originalIndex`. Available in API 1.40 and later.
    #[doc(alias = "originalIndex")]
    pub original_index: Option<OciDescriptor>,

    /// The descriptor of the manifest that was pushed instead of the index.
    ///
    /// JSON key: `selectedManifest`. Available in API 1.40 and later.
    #[doc(alias = "selectedManifest")]
    pub selected_manifest: Option<OciDescriptor>,

    /// The descriptor of the content that the daemon does not have.
    ///
    /// Available in API 1.40 and later.
    pub content: Option<OciDescriptor>,

    /// `true` if part of the image could not be pushed because the daemon does not have the content.
    ///
    /// JSON key: `contentMissing`. Available in API 1.40 and later.
    #[doc(alias = "contentMissing")]
    pub content_missing: Option<bool>,

    /// All other keys and their values.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

support::object! { PushImageInfoAux {
    "Digest"                       => digest:                           optional,
    "Size"                         => size:                             optional,
    "Tag"                          => tag:                              optional,
    "manifestPushedInsteadOfIndex" => manifest_pushed_instead_of_index: optional,
    "originalIndex"                => original_index:                   optional,
    "selectedManifest"             => selected_manifest:                optional,
    "content"                      => content:                          optional,
    "contentMissing"               => content_missing:                  optional,
    ..                             => additional_properties,
} }
