// Written by `cargo xtask gen` from `PushImageInfo.aux` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::OciDescriptor;
use std::collections::BTreeMap;

/// The result for programs, in one of the last messages: what was pushed under which tag. Engines that keep
/// images in containerd may leave it out.
///
/// All versions of the API. In this form: API 1.40 and later.
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

    /// True if the engine pushed the manifest of one platform, since it lacks the other platforms of the image.
    ///
    /// API 1.40 and later.
    #[doc(alias = "manifestPushedInsteadOfIndex")]
    pub manifest_pushed_instead_of_index: Option<bool>,

    /// The descriptor of the index that was asked for.
    ///
    /// API 1.40 and later.
    #[doc(alias = "originalIndex")]
    pub original_index: Option<OciDescriptor>,

    /// The descriptor of the manifest that was pushed instead of the index.
    ///
    /// API 1.40 and later.
    #[doc(alias = "selectedManifest")]
    pub selected_manifest: Option<OciDescriptor>,

    /// The descriptor of the content that the engine lacks.
    ///
    /// API 1.40 and later.
    pub content: Option<OciDescriptor>,

    /// True if the engine could not push part of the image, since it lacks the content.
    ///
    /// API 1.40 and later.
    #[doc(alias = "contentMissing")]
    pub content_missing: Option<bool>,

    /// All other keys, with their values.
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
