// Written by `cargo xtask gen` from `ImageInspect` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ImageConfig, ImageInspectMetadata, ImageInspectRootFs};
use super::super::v1_28::GraphDriverData;
use super::super::v1_37::ContainerConfig;

/// The definition `ImageInspect`.
///
/// API 1.39 and later. In this form: API 1.39 to 1.43. Before API 1.39 it was `Image`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageInspect {
    /// `Id` in JSON.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// `RepoTags` in JSON.
    #[doc(alias = "RepoTags")]
    pub repo_tags: Option<Vec<String>>,

    /// `RepoDigests` in JSON.
    #[doc(alias = "RepoDigests")]
    pub repo_digests: Option<Vec<String>>,

    /// `Parent` in JSON.
    #[doc(alias = "Parent")]
    pub parent: Option<String>,

    /// `Comment` in JSON.
    #[doc(alias = "Comment")]
    pub comment: Option<String>,

    /// `Created` in JSON.
    #[doc(alias = "Created")]
    pub created: Option<String>,

    /// `Container` in JSON.
    ///
    /// API 1.39 to 1.44.
    #[doc(alias = "Container")]
    pub container: Option<String>,

    /// `ContainerConfig` in JSON.
    ///
    /// API 1.39 to 1.44.
    #[doc(alias = "ContainerConfig")]
    pub container_config: Option<ContainerConfig>,

    /// `DockerVersion` in JSON.
    ///
    /// API 1.39 to 1.51.
    #[doc(alias = "DockerVersion")]
    pub docker_version: Option<String>,

    /// `Author` in JSON.
    #[doc(alias = "Author")]
    pub author: Option<String>,

    /// `Config` in JSON.
    #[doc(alias = "Config")]
    pub config: Option<ImageConfig>,

    /// `Architecture` in JSON.
    #[doc(alias = "Architecture")]
    pub architecture: Option<String>,

    /// `Variant` in JSON.
    #[doc(alias = "Variant")]
    pub variant: Option<String>,

    /// `Os` in JSON.
    #[doc(alias = "Os")]
    pub os: Option<String>,

    /// `OsVersion` in JSON.
    #[doc(alias = "OsVersion")]
    pub os_version: Option<String>,

    /// `Size` in JSON.
    #[doc(alias = "Size")]
    pub size: Option<i64>,

    /// `VirtualSize` in JSON.
    ///
    /// API 1.39 to 1.43, and 1.51. The document of API 1.51 is an older copy.
    #[doc(alias = "VirtualSize")]
    pub virtual_size: Option<i64>,

    /// `GraphDriver` in JSON.
    #[doc(alias = "GraphDriver")]
    pub graph_driver: Option<GraphDriverData>,

    /// `RootFS` in JSON.
    #[doc(alias = "RootFS")]
    pub root_fs: Option<ImageInspectRootFs>,

    /// `Metadata` in JSON.
    #[doc(alias = "Metadata")]
    pub metadata: Option<ImageInspectMetadata>,
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
} }
