// Written by `cargo xtask gen` from `ImageSummary` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageManifestSummary;
use super::super::v1_40::OciDescriptor;
use std::collections::BTreeMap;

/// An image that the engine holds, as the list of images shows it.
///
/// The numbers that cost time to work out are `-1` until they are asked for. Details such as the layers, the author or
/// the command are in `ImageInspect`.
///
/// All versions of the API. In this form: API 1.48 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageSummary {
    /// The ID of the image, a digest such as `sha256:44136fa3…`.
    ///
    /// It is the digest of the image's configuration, and so covers its layers too. An engine that keeps images in the
    /// containerd store gives the digest of what `Descriptor` points to instead. Neither is one of the digests in
    /// `RepoDigests`, which are those of manifests under a repository's name.
    #[doc(alias = "Id")]
    pub id: String,

    /// The ID of the image that this one was built on.
    ///
    /// Only images that were built or committed on this engine have one. It is empty for an image that was pulled.
    #[doc(alias = "ParentId")]
    pub parent_id: String,

    /// The names with tags under which the engine knows the image, such as `alpine:3.20`.
    ///
    /// There may be several. The list is empty for an untagged image, which only its ID leads to; older engines send
    /// `<none>:<none>` in its place.
    #[doc(alias = "RepoTags")]
    pub repo_tags: Option<Vec<String>>,

    /// The names with digests under which the engine knows the image, such as `alpine@sha256:beefdbd8…`.
    ///
    /// Each holds the digest of a manifest, and several manifests may lead to one image. A manifest is made when an image is
    /// pushed, so in general only an image that was pulled or pushed has any.
    #[doc(alias = "RepoDigests")]
    pub repo_digests: Option<Vec<String>>,

    /// When the image was made, in seconds since 1970-01-01 00:00 UTC.
    #[doc(alias = "Created")]
    pub created: i64,

    /// The bytes that the image takes up with all of its layers, shared ones included.
    #[doc(alias = "Size")]
    pub size: i64,

    /// The bytes of those layers that other images use as well.
    ///
    /// `-1` where it was not worked out, as it is not unless the request asks for it.
    #[doc(alias = "SharedSize")]
    pub shared_size: i64,

    /// The same number as `Size`. An engine that is asked with API 1.44 or later leaves it out.
    ///
    /// API 1.51 and earlier.
    #[doc(alias = "VirtualSize")]
    #[deprecated(note = "since API 1.44; use `size`")]
    pub virtual_size: Option<i64>,

    /// Names and values that whoever built the image gave to it.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// How many containers use the image, stopped ones included.
    ///
    /// `-1` where they were not counted.
    #[doc(alias = "Containers")]
    pub containers: i64,

    /// The manifests of which the image is made: one for each platform, and others for data that belongs to it, such as
    /// attestations of how it was built.
    ///
    /// Left out unless the request asks for it. Experimental: it may change in any version.
    ///
    /// API 1.47 and later.
    #[doc(alias = "Manifests")]
    pub manifests: Option<Vec<ImageManifestSummary>>,

    /// Where the name of the image leads: to a manifest or, for an image of several platforms, to the index of its manifests.
    ///
    /// Only an engine whose image store can hold several platforms of one image sends it. Experimental: it may change in any
    /// version.
    ///
    /// API 1.48 and later.
    #[doc(alias = "Descriptor")]
    pub descriptor: Option<OciDescriptor>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
    "Manifests"   => manifests:    optional,
    "Descriptor"  => descriptor:   optional,
    ..?           => unknown,
} }
