// Written by `cargo xtask gen` from `ImageInspect` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ImageConfig, ImageInspectMetadata, ImageInspectRootFs};
use super::super::v1_28::GraphDriverData;
use super::super::v1_37::ContainerConfig;

/// An image that the engine holds, in detail. The reply to `ImageInspect`.
///
/// API 1.39 and later. In this form: API 1.39 to 1.41. Before API 1.39 it was `Image`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageInspect {
    /// The ID of the image, a digest such as `sha256:44136fa3…`.
    ///
    /// It is computed over the image's configuration, which names the layers. With the containerd image store it is
    /// instead the digest of the manifest or index that `Descriptor` describes.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// The names with tags that lead to the image, such as `alpine:3.20`. Empty for an untagged image.
    #[doc(alias = "RepoTags")]
    pub repo_tags: Option<Vec<String>>,

    /// The names with digests that lead to the image, such as `alpine@sha256:beefdbd8…`. The digest is of a manifest.
    ///
    /// With graph drivers an image has them only once it was pulled or pushed; with the containerd image store every
    /// named image does.
    #[doc(alias = "RepoDigests")]
    pub repo_digests: Option<Vec<String>>,

    /// The ID of the image that this one was built or committed on top of, on this engine.
    ///
    /// Empty or left out for images that were pulled or loaded, or built with BuildKit.
    #[doc(alias = "Parent")]
    pub parent: Option<String>,

    /// A remark by whoever committed or imported the image, or by the builder (`buildkit.dockerfile.v0`). May be
    /// empty.
    #[doc(alias = "Comment")]
    pub comment: Option<String>,

    /// When the image was made, in RFC 3339 form.
    ///
    /// Images need not say. The field is then left out, or with API versions before 1.44 is `0001-01-01T00:00:00Z`.
    #[doc(alias = "Created")]
    pub created: Option<String>,

    /// The container, by its ID, from which a user or a build step committed the image.
    ///
    /// Empty for images that came about in other ways, such as BuildKit's.
    ///
    /// API 1.39 to 1.51.
    #[doc(alias = "Container")]
    pub container: Option<String>,

    /// The configuration of the container that the image was committed from.
    ///
    /// What applies to containers of the image is in `Config`.
    ///
    /// API 1.39 to 1.51.
    #[doc(alias = "ContainerConfig")]
    pub container_config: Option<ContainerConfig>,

    /// The version of the engine that made the image. Empty or left out if another tool did, BuildKit included.
    ///
    /// API 1.39 to 1.51.
    #[doc(alias = "DockerVersion")]
    pub docker_version: Option<String>,

    /// Who made the image, as given when it was committed or by `MAINTAINER` in its Dockerfile. Empty or left out
    /// otherwise.
    #[doc(alias = "Author")]
    pub author: Option<String>,

    /// The defaults that the image has for its containers, such as command and environment.
    #[doc(alias = "Config")]
    pub config: Option<ImageConfig>,

    /// The processor architecture that the image is for, by its name in Go, such as `amd64` or `arm64`.
    #[doc(alias = "Architecture")]
    pub architecture: Option<String>,

    /// Which version of the architecture the image needs, such as `v7` for `arm`. Left out where that does not
    /// matter.
    #[doc(alias = "Variant")]
    pub variant: Option<String>,

    /// The operating system that the image is for, `linux` or `windows`.
    #[doc(alias = "Os")]
    pub os: Option<String>,

    /// The version of the operating system that the image is for. Only Windows images have it.
    #[doc(alias = "OsVersion")]
    pub os_version: Option<String>,

    /// The size of the image in bytes, with all its layers.
    ///
    /// Graph drivers count the unpacked layers. The containerd image store counts the content as stored, where
    /// layers are compressed, so that its number is smaller.
    #[doc(alias = "Size")]
    pub size: Option<i64>,

    /// The same number as `Size`.
    ///
    /// API 1.39 to 1.51.
    #[doc(alias = "VirtualSize")]
    pub virtual_size: Option<i64>,

    /// The storage driver that keeps the layers, and where. Left out with the containerd image store.
    #[doc(alias = "GraphDriver")]
    pub graph_driver: Option<GraphDriverData>,

    /// The layers of the image's file system.
    #[doc(alias = "RootFS")]
    pub root_fs: Option<ImageInspectRootFs>,

    /// What this engine has noted about the image, apart from the image itself.
    #[doc(alias = "Metadata")]
    pub metadata: Option<ImageInspectMetadata>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ImageInspect {
    "Id"              => id:               optional,
    "RepoTags"        => repo_tags:        optional,
    "RepoDigests"     => repo_digests:     optional,
    "Parent"          => parent:           optional,
    "Comment"         => comment:          optional,
    "Created"         => created:          optional,
    "Container"       => container:        optional,
    "ContainerConfig" => container_config: optional,
    "DockerVersion"   => docker_version:   optional,
    "Author"          => author:           optional,
    "Config"          => config:           optional,
    "Architecture"    => architecture:     optional,
    "Variant"         => variant:          optional,
    "Os"              => os:               optional,
    "OsVersion"       => os_version:       optional,
    "Size"            => size:             optional,
    "VirtualSize"     => virtual_size:     optional,
    "GraphDriver"     => graph_driver:     optional,
    "RootFS"          => root_fs:          optional,
    "Metadata"        => metadata:         optional,
    ..?               => unknown,
} }
