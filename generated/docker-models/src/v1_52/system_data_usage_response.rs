// Written by `cargo xtask gen` from `SystemDataUsage/200` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    BuildCacheDiskUsage, ContainerSummary, ContainersDiskUsage, ImageSummary,
    ImagesDiskUsage, VolumesDiskUsage,
};
use super::super::v1_42::{BuildCache, Volume};

/// The disk usage by type of object.
///
/// The body of response 200 to `GET /system/df` ([`SystemDataUsage`]).
///
/// Available in all API versions; this form: 1.52 and 1.53.
///
#[doc = operation!("SystemDataUsage")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemDataUsageResponse {
    /// The disk usage of images: their number, their size, and the space that pruning would free.
    ///
    /// Omitted if `type` does not include images.
    ///
    /// JSON key: `ImageUsage`. Available in API 1.52 and later.
    #[doc(alias = "ImageUsage")]
    pub image_usage: Option<ImagesDiskUsage>,

    /// The disk usage of files written by containers, and the part of it that belongs to containers that are not running.
    ///
    /// Omitted if `type` does not include containers.
    ///
    /// JSON key: `ContainerUsage`. Available in API 1.52 and later.
    #[doc(alias = "ContainerUsage")]
    pub container_usage: Option<ContainersDiskUsage>,

    /// The disk usage of volumes, and the part of it that belongs to volumes without a container.
    ///
    /// Omitted if `type` does not include volumes.
    ///
    /// JSON key: `VolumeUsage`. Available in API 1.52 and later.
    #[doc(alias = "VolumeUsage")]
    pub volume_usage: Option<VolumesDiskUsage>,

    /// The disk usage of the build cache, and the space that pruning would free.
    ///
    /// Omitted if `type` does not include the build cache.
    ///
    /// JSON key: `BuildCacheUsage`. Available in API 1.52 and later.
    #[doc(alias = "BuildCacheUsage")]
    pub build_cache_usage: Option<BuildCacheDiskUsage>,

    /// The disk space of all images, in bytes, as in `TotalSize` of `ImageUsage`. Omitted if zero.
    ///
    /// JSON key: `LayersSize`.
    #[doc(alias = "LayersSize")]
    #[deprecated(note = "since API 1.52; use `image_usage`")]
    pub layers_size: Option<i64>,

    /// The images, as in `Items` of `ImageUsage`. Omitted if `type` does not include images.
    ///
    /// JSON key: `Images`.
    #[doc(alias = "Images")]
    #[deprecated(note = "since API 1.52; use `image_usage`")]
    pub images: Option<Vec<ImageSummary>>,

    /// The containers, as in `Items` of `ContainerUsage`. Omitted if `type` does not include containers.
    ///
    /// JSON key: `Containers`.
    #[doc(alias = "Containers")]
    #[deprecated(note = "since API 1.52; use `container_usage`")]
    pub containers: Option<Vec<ContainerSummary>>,

    /// The volumes, as in `Items` of `VolumeUsage`. Omitted if `type` does not include volumes.
    ///
    /// JSON key: `Volumes`.
    #[doc(alias = "Volumes")]
    #[deprecated(note = "since API 1.52; use `volume_usage`")]
    pub volumes: Option<Vec<Volume>>,

    /// The records of the build cache, as in `Items` of `BuildCacheUsage`.
    ///
    /// Omitted if `type` does not include the build cache.
    ///
    /// Each entry: A record of the build cache: the result of a build step, or data that build steps use.
    ///
    /// The disk usage report lists these records.
    ///
    /// JSON key: `BuildCache`. Available in API 1.38 and later.
    #[doc(alias = "BuildCache")]
    #[deprecated(note = "since API 1.52; use `build_cache_usage`")]
    pub build_cache: Option<Vec<BuildCache>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
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
    ..?               => unknown,
} }
