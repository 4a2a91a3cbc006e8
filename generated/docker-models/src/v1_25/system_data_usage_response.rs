// Written by `cargo xtask gen` from `SystemDataUsage/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ContainerSummary, ImageSummary, Volume};

/// What takes up disk space, by kind of object.
///
/// The body of the reply 200 to `GET /system/df` (`SystemDataUsage`).
///
/// All versions of the API. In this form: API 1.29 and earlier.
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
    pub containers: Option<ContainerSummary>,

    /// The volumes, with size and number of users in `UsageData`, which no other reply has.
    ///
    /// `null` if `type` asks for other things.
    #[doc(alias = "Volumes")]
    pub volumes: Option<Vec<Option<Volume>>>,

    /// The bytes that the build cache takes: the sum of the sizes in `BuildCache`.
    ///
    /// Engines send it for API 1.31 to 1.41.
    ///
    /// API 1.51 and earlier.
    #[doc(alias = "BuilderSize")]
    #[deprecated(note = "since API 1.40; use `BuildCache`")]
    pub builder_size: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SystemDataUsageResponse {
    "LayersSize"  => layers_size:  optional,
    "Images"      => images:       optional,
    "Containers"  => containers:   optional,
    "Volumes"     => volumes:      optional,
    "BuilderSize" => builder_size: optional,
    ..?           => unknown,
} }
