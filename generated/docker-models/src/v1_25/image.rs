// Written by `cargo xtask gen` from `Image` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Config, GraphDriver, ImageRootFs};

/// The definition `Image`.
///
/// API 1.38 and earlier. In this form: API 1.26 and earlier. Since API 1.39 it is `ImageInspect`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Image {
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
    #[doc(alias = "Container")]
    pub container: Option<String>,

    /// `ContainerConfig` in JSON.
    #[doc(alias = "ContainerConfig")]
    pub container_config: Option<Config>,

    /// `DockerVersion` in JSON.
    #[doc(alias = "DockerVersion")]
    pub docker_version: Option<String>,

    /// `Author` in JSON.
    #[doc(alias = "Author")]
    pub author: Option<String>,

    /// `Config` in JSON.
    #[doc(alias = "Config")]
    pub config: Option<Config>,

    /// `Architecture` in JSON.
    #[doc(alias = "Architecture")]
    pub architecture: Option<String>,

    /// `Os` in JSON.
    #[doc(alias = "Os")]
    pub os: Option<String>,

    /// `Size` in JSON.
    #[doc(alias = "Size")]
    pub size: Option<i64>,

    /// `VirtualSize` in JSON.
    #[doc(alias = "VirtualSize")]
    pub virtual_size: Option<i64>,

    /// `GraphDriver` in JSON.
    #[doc(alias = "GraphDriver")]
    pub graph_driver: Option<GraphDriver>,

    /// `RootFS` in JSON.
    #[doc(alias = "RootFS")]
    pub root_fs: Option<ImageRootFs>,
}

support::object! { Image {
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
    "Os"              => os:               optional,
    "Size"            => size:             optional,
    "VirtualSize"     => virtual_size:     optional,
    "GraphDriver"     => graph_driver:     optional,
    "RootFS"          => root_fs:          optional,
} }
