// Written by `cargo xtask gen` from `SystemDataUsage/200` in spec/docker/contract/v1.54.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageSummary;
use super::super::v1_42::{BuildCache, Volume};
use super::super::v1_52::{
    BuildCacheDiskUsage, ContainerSummary, ContainersDiskUsage, ImagesDiskUsage,
    VolumesDiskUsage,
};

/// What takes up disk space, by kind of object.
///
/// The body of the reply 200 to `GET /system/df` (`SystemDataUsage`).
///
/// All versions of the API. In this form: API 1.54 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemDataUsageResponse {
    /// What images take up: how many there are, their bytes, and what pruning would free.
    ///
    /// Left out if `type` asks for other things.
    ///
    /// API 1.52 and later.
    #[doc(alias = "ImageUsage")]
    pub image_usage: Option<ImagesDiskUsage>,

    /// What the files written by containers take up, and how much of it belongs to containers that do not run.
    ///
    /// Left out if `type` asks for other things.
    ///
    /// API 1.52 and later.
    #[doc(alias = "ContainerUsage")]
    pub container_usage: Option<ContainersDiskUsage>,

    /// What volumes take up, and how much of it belongs to volumes without a container.
    ///
    /// Left out if `type` asks for other things.
    ///
    /// API 1.52 and later.
    #[doc(alias = "VolumeUsage")]
    pub volume_usage: Option<VolumesDiskUsage>,

    /// What the builder's cache takes up, and how much of it pruning would free.
    ///
    /// Left out if `type` asks for other things.
    ///
    /// API 1.52 and later.
    #[doc(alias = "BuildCacheUsage")]
    pub build_cache_usage: Option<BuildCacheDiskUsage>,

    /// The bytes that all images take together, as in `TotalSize` of `ImageUsage`. Left out if zero.
    #[doc(alias = "LayersSize")]
    #[deprecated(note = "since API 1.52; use `image_usage`")]
    pub layers_size: Option<i64>,

    /// The images, as also found in `Items` of `ImageUsage`. Left out if `type` asks for other things.
    #[doc(alias = "Images")]
    #[deprecated(note = "since API 1.52; use `image_usage`")]
    pub images: Option<Vec<ImageSummary>>,

    /// The containers, as also found in `Items` of `ContainerUsage`. Left out if `type` asks for other things.
    #[doc(alias = "Containers")]
    #[deprecated(note = "since API 1.52; use `container_usage`")]
    pub containers: Option<Vec<ContainerSummary>>,

    /// The volumes, as also found in `Items` of `VolumeUsage`. Left out if `type` asks for other things.
    #[doc(alias = "Volumes")]
    #[deprecated(note = "since API 1.52; use `volume_usage`")]
    pub volumes: Option<Vec<Volume>>,

    /// The records of the builder's cache, as also found in `Items` of `BuildCacheUsage`.
    ///
    /// Left out if `type` asks for other things.
    ///
    /// API 1.39 and later.
    #[doc(alias = "BuildCache")]
    #[deprecated(note = "since API 1.52; use `build_cache_usage`")]
    pub build_cache: Option<Vec<BuildCache>>,
}

support::object! { SystemDataUsageResponse {
    "ImageUsage"      => image_usage:       optional,
    "ContainerUsage"  => container_usage:   optional,
    "VolumeUsage"     => volume_usage:      optional,
    "BuildCacheUsage" => build_cache_usage: optional,
    "LayersSize"      => layers_size:       optional,
    "Images"          => images:            optional,
    "Containers"      => containers:        optional,
    "Volumes"         => volumes:           optional,
    "BuildCache"      => build_cache:       optional,
} }
