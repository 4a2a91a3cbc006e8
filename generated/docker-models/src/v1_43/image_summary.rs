// Written by `cargo xtask gen` from `ImageSummary` in spec/docker/contract/v1.43.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// An image in the list that [`ImageList`] returns.
///
/// Values that are expensive to calculate are `-1` unless requested. [`ImageInspect`] returns further details, such as
/// the layers, the author and the command.
///
/// Available in all API versions; this form: 1.43 to 1.46.
///
#[doc = operation!("ImageInspect")]
#[doc = operation!("ImageList")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageSummary {
    /// The ID of the image, a digest such as `sha256:44136fa3…`.
    ///
    /// With a storage driver, it is the digest of the image's configuration, which also covers the layers. With the
    /// containerd image store, it is the digest of the manifest or index that `Descriptor` describes. The digests in
    /// `RepoDigests` are those of manifests, by repository name.
    ///
    /// JSON key: `Id`.
    #[doc(alias = "Id")]
    pub id: String,

    /// The ID of the parent image that this image was built or committed from on this daemon.
    ///
    /// Empty for images that were pulled, loaded, imported, or built with BuildKit.
    ///
    /// JSON key: `ParentId`.
    #[doc(alias = "ParentId")]
    pub parent_id: String,

    /// The names with tags of the image, such as `alpine:3.20`.
    ///
    /// Empty for an untagged image, which only its ID identifies; older daemons send `<none>:<none>` instead.
    ///
    /// JSON key: `RepoTags`.
    #[doc(alias = "RepoTags")]
    pub repo_tags: Option<Vec<String>>,

    /// The names with manifest digests of the image, such as `alpine@sha256:beefdbd8…`. An image may have several.
    ///
    /// With a storage driver, only images that were pulled or pushed have them. With the containerd image store, every
    /// image with a name has one, including built images; Docker Engine 29.7 lists the digest of one name only, whereas
    /// [`ImageInspect`] returns those of all names.
    ///
    /// JSON key: `RepoDigests`.
    ///
    #[doc = operation!("ImageInspect")]
    #[doc(alias = "RepoDigests")]
    pub repo_digests: Option<Vec<String>>,

    /// The creation time of the image, in seconds since 1970-01-01 00:00 UTC.
    ///
    /// JSON key: `Created`.
    #[doc(alias = "Created")]
    pub created: i64,

    /// The size of the image with all its layers, in bytes, including layers shared with other images.
    ///
    /// With a storage driver, it is the size of the unpacked layers, as in [`ImageInspect`]. With the containerd image
    /// store, it is the size of the stored content and the unpacked layers together; [`ImageInspect`] counts only the
    /// stored content, and its `Size` is smaller.
    ///
    /// JSON key: `Size`.
    ///
    #[doc = operation!("ImageInspect")]
    #[doc(alias = "Size")]
    pub size: i64,

    /// The size of the layers that other images share, in bytes.
    ///
    /// `-1` if it was not calculated, which is the case unless the request sets `shared-size`.
    ///
    /// JSON key: `SharedSize`.
    #[doc(alias = "SharedSize")]
    pub shared_size: i64,

    /// Equal to `Size`. Omitted from API 1.44 on.
    ///
    /// JSON key: `VirtualSize`. Available in API 1.51 and earlier.
    #[doc(alias = "VirtualSize")]
    #[deprecated(note = "since API 1.43; use `size`")]
    pub virtual_size: Option<i64>,

    /// The labels of the image, set when it was built.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The number of containers that use the image, including stopped containers.
    ///
    /// `-1` if they were not counted.
    ///
    /// JSON key: `Containers`.
    #[doc(alias = "Containers")]
    pub containers: i64,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ImageSummary {
    "Id"          => id:           required,
    "ParentId"    => parent_id:    required,
    "RepoTags"    => repo_tags:    nullable,
    "RepoDigests" => repo_digests: nullable,
    "Created"     => created:      required,
    "Size"        => size:         required,
    "SharedSize"  => shared_size:  required,
    "VirtualSize" => virtual_size: optional,
    "Labels"      => labels:       nullable,
    "Containers"  => containers:   required,
    ..?           => unknown,
} }
