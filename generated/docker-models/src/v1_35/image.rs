// Written by `cargo xtask gen` from `Image` in spec/docker/contract/v1.35.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerConfig;
use super::super::v1_28::{GraphDriverData, ImageRootFs};
use super::super::v1_31::ImageMetadata;

/// The definition `Image`.
///
/// API 1.38 and earlier. In this form: API 1.35 and 1.36. Since API 1.39 it is `ImageInspect`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Image {
    /// `Id` in JSON.
    #[doc(alias = "Id")]
    pub id: String,

    /// `RepoTags` in JSON.
    #[doc(alias = "RepoTags")]
    pub repo_tags: Option<Vec<String>>,

    /// `RepoDigests` in JSON.
    #[doc(alias = "RepoDigests")]
    pub repo_digests: Option<Vec<String>>,

    /// `Parent` in JSON.
    #[doc(alias = "Parent")]
    pub parent: String,

    /// `Comment` in JSON.
    #[doc(alias = "Comment")]
    pub comment: String,

    /// `Created` in JSON.
    #[doc(alias = "Created")]
    pub created: String,

    /// `Container` in JSON.
    #[doc(alias = "Container")]
    pub container: String,

    /// `ContainerConfig` in JSON.
    #[doc(alias = "ContainerConfig")]
    pub container_config: Option<ContainerConfig>,

    /// `DockerVersion` in JSON.
    #[doc(alias = "DockerVersion")]
    pub docker_version: String,

    /// `Author` in JSON.
    #[doc(alias = "Author")]
    pub author: String,

    /// `Config` in JSON.
    #[doc(alias = "Config")]
    pub config: Option<ContainerConfig>,

    /// `Architecture` in JSON.
    #[doc(alias = "Architecture")]
    pub architecture: String,

    /// `Os` in JSON.
    #[doc(alias = "Os")]
    pub os: String,

    /// `OsVersion` in JSON.
    ///
    /// API 1.28 to 1.38.
    #[doc(alias = "OsVersion")]
    pub os_version: Option<String>,

    /// `Size` in JSON.
    #[doc(alias = "Size")]
    pub size: i64,

    /// `VirtualSize` in JSON.
    #[doc(alias = "VirtualSize")]
    pub virtual_size: i64,

    /// `GraphDriver` in JSON.
    #[doc(alias = "GraphDriver")]
    pub graph_driver: GraphDriverData,

    /// `RootFS` in JSON.
    #[doc(alias = "RootFS")]
    pub root_fs: ImageRootFs,

    /// `Metadata` in JSON.
    ///
    /// API 1.31 to 1.38.
    #[doc(alias = "Metadata")]
    pub metadata: Option<ImageMetadata>,
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
} }
