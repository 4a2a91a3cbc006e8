// Written by `cargo xtask gen` from `ImageInspect` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_39::{ImageInspectMetadata, ImageInspectRootFs};
use super::super::v1_47::DriverData;
use super::super::v1_48::{ImageManifestSummary, OciDescriptor};
use super::super::v1_50::ImageConfig;

/// The definition `ImageInspect`.
///
/// API 1.39 and later. In this form: API 1.52. Before API 1.39 it was `Image`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageInspect {
    /// `Id` in JSON.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// `Descriptor` in JSON.
    ///
    /// API 1.48 and later.
    #[doc(alias = "Descriptor")]
    pub descriptor: Option<OciDescriptor>,

    /// `Manifests` in JSON.
    ///
    /// API 1.48 and later.
    #[doc(alias = "Manifests")]
    pub manifests: Option<Vec<ImageManifestSummary>>,

    /// `RepoTags` in JSON.
    #[doc(alias = "RepoTags")]
    pub repo_tags: Option<Vec<String>>,

    /// `RepoDigests` in JSON.
    #[doc(alias = "RepoDigests")]
    pub repo_digests: Option<Vec<String>>,

    /// `Comment` in JSON.
    #[doc(alias = "Comment")]
    pub comment: Option<String>,

    /// `Created` in JSON.
    #[doc(alias = "Created")]
    pub created: Option<support::Timestamp>,

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

    /// `GraphDriver` in JSON.
    #[doc(alias = "GraphDriver")]
    pub graph_driver: Option<DriverData>,

    /// `RootFS` in JSON.
    #[doc(alias = "RootFS")]
    pub root_fs: Option<ImageInspectRootFs>,

    /// `Metadata` in JSON.
    #[doc(alias = "Metadata")]
    pub metadata: Option<ImageInspectMetadata>,

    /// `Parent` in JSON.
    #[doc(alias = "Parent")]
    pub parent: Option<String>,
}

support::object! { ImageInspect {
    "Id"           => id:           optional,
    "Descriptor"   => descriptor:   optional,
    "Manifests"    => manifests:    optional,
    "RepoTags"     => repo_tags:    optional,
    "RepoDigests"  => repo_digests: optional,
    "Comment"      => comment:      optional,
    "Created"      => created:      optional,
    "Author"       => author:       optional,
    "Config"       => config:       optional,
    "Architecture" => architecture: optional,
    "Variant"      => variant:      optional,
    "Os"           => os:           optional,
    "OsVersion"    => os_version:   optional,
    "Size"         => size:         optional,
    "GraphDriver"  => graph_driver: optional,
    "RootFS"       => root_fs:      optional,
    "Metadata"     => metadata:     optional,
    "Parent"       => parent:       optional,
} }
