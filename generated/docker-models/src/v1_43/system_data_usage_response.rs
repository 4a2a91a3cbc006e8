// Written by `cargo xtask gen` from `SystemDataUsage/200` in spec/docker/contract/v1.43.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageSummary;
use super::super::v1_42::{BuildCache, ContainerSummary, Volume};

/// The disk usage by type of object.
///
/// The body of response 200 to `GET /system/df` ([`SystemDataUsage`]).
///
/// Available in all API versions; this form: 1.43.
///
#[doc = operation!("SystemDataUsage")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemDataUsageResponse {
    /// The disk space of all images, in bytes. A layer that several images share counts once.
    ///
    /// `0` if `type` does not include images.
    ///
    /// JSON key: `LayersSize`.
    #[doc(alias = "LayersSize")]
    pub layers_size: Option<i64>,

    /// The images, each with `SharedSize` and the number of `Containers`.
    ///
    /// `null` if `type` does not include images.
    ///
    /// JSON key: `Images`.
    #[doc(alias = "Images")]
    pub images: Option<Vec<Option<ImageSummary>>>,

    /// The containers, in any state, with their sizes in `SizeRw` and `SizeRootFs`.
    ///
    /// `null` if `type` does not include containers.
    ///
    /// JSON key: `Containers`.
    #[doc(alias = "Containers")]
    pub containers: Option<Vec<Option<ContainerSummary>>>,

    /// The volumes, with their size and number of users in `UsageData`. No other operation returns `UsageData`.
    ///
    /// `null` if `type` does not include volumes.
    ///
    /// JSON key: `Volumes`.
    #[doc(alias = "Volumes")]
    pub volumes: Option<Vec<Option<Volume>>>,

    /// The records of the build cache. `null` or empty if there are none, or if `type` does not include the build cache.
    ///
    /// Each entry: A record of the build cache: the result of a build step, or data that build steps use.
    ///
    /// The disk usage report lists these records.
    ///
    /// JSON key: `BuildCache`. Available in API 1.38 and later.
    #[doc(alias = "BuildCache")]
    pub build_cache: Option<Vec<Option<BuildCache>>>,

    /// The disk space of the build cache, in bytes: the sum of the sizes in [`BuildCache`].
    ///
    /// Daemons send it for API 1.31 to 1.41.
    ///
    /// JSON key: `BuilderSize`. Available in API 1.51 and earlier.
    #[doc(alias = "BuilderSize")]
    #[deprecated(note = "since API 1.40; use `build_cache`")]
    pub builder_size: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SystemDataUsageResponse {
    "LayersSize"  => layers_size:  optional,
    "Images"      => images:       optional,
    "Containers"  => containers:   optional,
    "Volumes"     => volumes:      optional,
    "BuildCache"  => build_cache:  optional,
    "BuilderSize" => builder_size: optional,
    ..?           => unknown,
} }
