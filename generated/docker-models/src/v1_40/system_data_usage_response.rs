// Written by `cargo xtask gen` from `SystemDataUsage/200` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerSummary;
use super::super::v1_25::ImageSummary;
use super::super::v1_31::Volume;
use super::super::v1_39::BuildCache;

/// What takes up disk space, by kind of object.
///
/// The body of the reply 200 to `GET /system/df` (`SystemDataUsage`).
///
/// All versions of the API. In this form: API 1.40 and 1.41.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemDataUsageResponse {
    /// The bytes that all images take together. A layer that several of them share counts once.
    ///
    /// `0` if `type` asks for other things than images.
    #[doc(alias = "LayersSize")]
    pub layers_size: Option<i64>,

    /// The images, each with its `SharedSize` and its number of `Containers` worked out.
    ///
    /// `null` if `type` asks for other things.
    #[doc(alias = "Images")]
    pub images: Option<Vec<Option<ImageSummary>>>,

    /// The containers, running or not, with their sizes in `SizeRw` and `SizeRootFs`.
    ///
    /// `null` if `type` asks for other things.
    #[doc(alias = "Containers")]
    pub containers: Option<Vec<Option<ContainerSummary>>>,

    /// The volumes, with size and number of users in `UsageData`, which no other reply has.
    ///
    /// `null` if `type` asks for other things.
    #[doc(alias = "Volumes")]
    pub volumes: Option<Vec<Option<Volume>>>,

    /// The records of the builder's cache. `null` or empty if there are none, or if `type` asks for other things.
    ///
    /// Each entry: One record of the builder's cache: the outcome of a build step, or data that steps work with.
    ///
    /// Records make up the build cache part of the report on disk usage.
    ///
    /// API 1.38 and later.
    #[doc(alias = "BuildCache")]
    pub build_cache: Option<Vec<Option<BuildCache>>>,

    /// The bytes that the build cache takes: the sum of the sizes in [`BuildCache`].
    ///
    /// Engines send it for API 1.31 to 1.41.
    ///
    /// API 1.51 and earlier.
    #[doc(alias = "BuilderSize")]
    #[deprecated(note = "since API 1.40; use `build_cache`")]
    pub builder_size: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
