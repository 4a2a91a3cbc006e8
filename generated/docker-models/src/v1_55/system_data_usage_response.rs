// Written by `cargo xtask gen` from `SystemDataUsage/200` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    BuildCacheDiskUsage, ContainersDiskUsage, ImagesDiskUsage, VolumesDiskUsage,
};

/// The body of the reply 200 to `GET /system/df` (`SystemDataUsage`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemDataUsageResponse {
    /// `ImageUsage` in JSON.
    #[doc(alias = "ImageUsage")]
    pub image_usage: Option<ImagesDiskUsage>,

    /// `ContainerUsage` in JSON.
    #[doc(alias = "ContainerUsage")]
    pub container_usage: Option<ContainersDiskUsage>,

    /// `VolumeUsage` in JSON.
    #[doc(alias = "VolumeUsage")]
    pub volume_usage: Option<VolumesDiskUsage>,

    /// `BuildCacheUsage` in JSON.
    #[doc(alias = "BuildCacheUsage")]
    pub build_cache_usage: Option<BuildCacheDiskUsage>,
}

support::object! { SystemDataUsageResponse {
    "ImageUsage"      => image_usage:       optional,
    "ContainerUsage"  => container_usage:   optional,
    "VolumeUsage"     => volume_usage:      optional,
    "BuildCacheUsage" => build_cache_usage: optional,
} }
