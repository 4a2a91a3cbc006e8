// Written by `cargo xtask gen` from `Image` in spec/docker/contract/v1.35.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerConfig;
use super::super::v1_28::{GraphDriverData, ImageRootFs};
use super::super::v1_31::ImageMetadata;

/// An image in full detail, as returned by [`ImageInspect`]. Named [`ImageInspect`] in later API versions.
///
/// Available in API 1.38 and earlier; this form: 1.35 to 1.38. Named [`ImageInspect`] since API 1.39.
///
#[doc = operation!("ImageInspect")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Image {
    /// The ID of the image, a digest such as `sha256:44136fa3…`.
    ///
    /// With a storage driver, it is the digest of the image's configuration, which also covers the layers. With the
    /// containerd image store, it is the digest of the manifest or index that `Descriptor` describes.
    ///
    /// JSON key: `Id`.
    #[doc(alias = "Id")]
    pub id: String,

    /// The names with tags of the image, such as `alpine:3.20`. Empty for an untagged image.
    ///
    /// JSON key: `RepoTags`.
    #[doc(alias = "RepoTags")]
    pub repo_tags: Option<Vec<String>>,

    /// The names with manifest digests of the image, such as `alpine@sha256:beefdbd8…`.
    ///
    /// With a storage driver, only images that were pulled or pushed have them. With the containerd image store, every
    /// image with a name has them, including built images.
    ///
    /// JSON key: `RepoDigests`.
    #[doc(alias = "RepoDigests")]
    pub repo_digests: Option<Vec<String>>,

    /// The ID of the parent image that this image was built or committed from on this daemon.
    ///
    /// Empty or omitted for images that were pulled, loaded, imported, or built with BuildKit.
    ///
    /// JSON key: `Parent`.
    #[doc(alias = "Parent")]
    pub parent: String,

    /// The comment given when the image was committed or imported, or set by the builder (`buildkit.dockerfile.v0`). May
    /// be empty.
    ///
    /// JSON key: `Comment`.
    #[doc(alias = "Comment")]
    pub comment: String,

    /// The creation time of the image, in RFC 3339 format.
    ///
    /// Images may lack it. It is then omitted, or `0001-01-01T00:00:00Z` before API 1.44.
    ///
    /// JSON key: `Created`.
    #[doc(alias = "Created")]
    pub created: String,

    /// The ID of the container from which the image was committed, by a user or a build step.
    ///
    /// Empty for other images, such as those built with BuildKit.
    ///
    /// JSON key: `Container`.
    #[doc(alias = "Container")]
    pub container: String,

    /// The configuration of the container from which the image was committed. In a build, its command is that of the last
    /// step.
    ///
    /// The configuration for containers of the image is in `Config`.
    ///
    /// JSON key: `ContainerConfig`.
    #[doc(alias = "ContainerConfig")]
    pub container_config: Option<ContainerConfig>,

    /// The version of the daemon that created the image. Empty or omitted if another tool, such as BuildKit, created it.
    ///
    /// JSON key: `DockerVersion`.
    #[doc(alias = "DockerVersion")]
    pub docker_version: String,

    /// The author of the image, as given when it was committed or by `MAINTAINER` in its Dockerfile. Otherwise empty or
    /// omitted.
    ///
    /// JSON key: `Author`.
    #[doc(alias = "Author")]
    pub author: String,

    /// The default configuration for containers of the image, such as command and environment.
    ///
    /// JSON key: `Config`.
    #[doc(alias = "Config")]
    pub config: Option<ContainerConfig>,

    /// The CPU architecture that the image is built for, by its Go name, such as `amd64` or `arm64`.
    ///
    /// JSON key: `Architecture`.
    #[doc(alias = "Architecture")]
    pub architecture: String,

    /// The operating system that the image is built for, `linux` or `windows`.
    ///
    /// JSON key: `Os`.
    #[doc(alias = "Os")]
    pub os: String,

    /// The version of the operating system that the image is built for. Windows images require it; omitted for others.
    ///
    /// JSON key: `OsVersion`.
    #[doc(alias = "OsVersion")]
    pub os_version: Option<String>,

    /// The size of the image with all its layers, in bytes, including layers shared with other images.
    ///
    /// With a storage driver, it is the size of the unpacked layers. With the containerd image store, it is the size of
    /// the stored content, in which layers are compressed; it is smaller than the `Size` that [`ImageList`] returns, which
    /// includes the unpacked layers.
    ///
    /// JSON key: `Size`.
    ///
    #[doc = operation!("ImageList")]
    #[doc(alias = "Size")]
    pub size: i64,

    /// Equal to `Size`.
    ///
    /// JSON key: `VirtualSize`.
    #[doc(alias = "VirtualSize")]
    pub virtual_size: i64,

    /// The storage driver of the image's layers, and its data. Omitted with the containerd image store.
    ///
    /// JSON key: `GraphDriver`.
    #[doc(alias = "GraphDriver")]
    pub graph_driver: GraphDriverData,

    /// The layers of the image's file system.
    ///
    /// JSON key: `RootFS`.
    #[doc(alias = "RootFS")]
    pub root_fs: ImageRootFs,

    /// Metadata that this daemon stores about the image, separate from the image itself.
    ///
    /// JSON key: `Metadata`. Available in API 1.31 to 1.38.
    #[doc(alias = "Metadata")]
    pub metadata: Option<ImageMetadata>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Image {
    "Id"              => id:               required,
    "RepoTags"        => repo_tags:        optional,
    "RepoDigests"     => repo_digests:     optional,
    "Parent"          => parent:           required,
    "Comment"         => comment:          required,
    "Created"         => created:          required,
    "Container"       => container:        required,
    "ContainerConfig" => container_config: optional,
    "DockerVersion"   => docker_version:   required,
    "Author"          => author:           required,
    "Config"          => config:           optional,
    "Architecture"    => architecture:     required,
    "Os"              => os:               required,
    "OsVersion"       => os_version:       optional,
    "Size"            => size:             required,
    "VirtualSize"     => virtual_size:     required,
    "GraphDriver"     => graph_driver:     required,
    "RootFS"          => root_fs:          required,
    "Metadata"        => metadata:         optional,
    ..?               => unknown,
} }
