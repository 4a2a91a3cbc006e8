// Written by `cargo xtask gen` from `SystemDataUsage/200` in spec/docker/contract/v1.43.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageSummary;
use super::super::v1_42::{BuildCache, ContainerSummary, Volume};

/// The body of the reply 200 to `GET /system/df` (`SystemDataUsage`).
///
/// All versions of the API. In this form: API 1.43.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemDataUsageResponse {
    /// `LayersSize` in JSON.
    #[doc(alias = "LayersSize")]
    pub layers_size: Option<i64>,

    /// `Images` in JSON.
    #[doc(alias = "Images")]
    pub images: Option<Vec<ImageSummary>>,

    /// `Containers` in JSON.
    #[doc(alias = "Containers")]
    pub containers: Option<Vec<ContainerSummary>>,

    /// `Volumes` in JSON.
    #[doc(alias = "Volumes")]
    pub volumes: Option<Vec<Volume>>,

    /// `BuildCache` in JSON.
    ///
    /// API 1.39 and later.
    #[doc(alias = "BuildCache")]
    pub build_cache: Option<Vec<BuildCache>>,
}

support::object! { SystemDataUsageResponse {
    "LayersSize" => layers_size: optional,
    "Images"     => images:      optional,
    "Containers" => containers:  optional,
    "Volumes"    => volumes:     optional,
    "BuildCache" => build_cache: optional,
} }
