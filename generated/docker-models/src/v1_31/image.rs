// Written by `cargo xtask gen` from `Image` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageMetadata;
use super::super::v1_28::{GraphDriverData, ImageRootFs};
use super::super::v1_30::ContainerConfig;

/// An image in full, as `ImageInspect` replies. Later versions call it `ImageInspect`.
///
/// API 1.38 and earlier. In this form: API 1.31 to 1.34. Since API 1.39 it is `ImageInspect`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Image {
    /// The image's ID, `sha256:` and 64 hexadecimal digits.
    #[doc(alias = "Id")]
    pub id: String,

    /// References to the image on this host, such as `busybox:1`. Empty if it has none.
    #[doc(alias = "RepoTags")]
    pub repo_tags: Option<Vec<String>>,

    /// References with a digest, `name@sha256:…`, known once the image was pulled or pushed. Empty otherwise.
    #[doc(alias = "RepoDigests")]
    pub repo_digests: Option<Vec<String>>,

    /// The ID of the image this one was built upon, if the build took place here and with the classic builder.
    /// Empty otherwise.
    #[doc(alias = "Parent")]
    pub parent: String,

    /// The message given at the commit or import that made the image. Often empty.
    #[doc(alias = "Comment")]
    pub comment: String,

    /// When the image was made, in RFC 3339 form.
    #[doc(alias = "Created")]
    pub created: String,

    /// The ID of the container the image was committed from, in a build step or by hand. Empty for others.
    #[doc(alias = "Container")]
    pub container: String,

    /// The configuration of the container in `Container`. In a build, its command is that of the last step, not
    /// what the image runs; that is in `Config`.
    #[doc(alias = "ContainerConfig")]
    pub container_config: Option<ContainerConfig>,

    /// The version of the engine that made the image. Other tools leave it empty.
    #[doc(alias = "DockerVersion")]
    pub docker_version: String,

    /// Who made the image, as told to the commit or by the `MAINTAINER` instruction. Often empty.
    #[doc(alias = "Author")]
    pub author: String,

    /// What containers of this image run and in which surroundings, unless they are created with something else.
    #[doc(alias = "Config")]
    pub config: Option<ContainerConfig>,

    /// The processor family the image is for, in Go's spelling: `amd64`, `arm64`.
    #[doc(alias = "Architecture")]
    pub architecture: String,

    /// The operating system the image is for, such as `linux` or `windows`.
    #[doc(alias = "Os")]
    pub os: String,

    /// The version of the operating system the image is for. Windows images need it; absent for others.
    #[doc(alias = "OsVersion")]
    pub os_version: Option<String>,

    /// How many bytes all layers of the image take up when unpacked, whether or not others share them.
    #[doc(alias = "Size")]
    pub size: i64,

    /// The same number as `Size`.
    #[doc(alias = "VirtualSize")]
    pub virtual_size: i64,

    /// How the engine stores the image's file system.
    #[doc(alias = "GraphDriver")]
    pub graph_driver: GraphDriverData,

    /// The layers that make up the image's file system.
    #[doc(alias = "RootFS")]
    pub root_fs: ImageRootFs,

    /// What this host knows about the image beyond its content.
    ///
    /// API 1.31 to 1.38.
    #[doc(alias = "Metadata")]
    pub metadata: Option<ImageMetadata>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
