// Written by `cargo xtask gen` from `SystemDataUsage/200` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerSummary;
use super::super::v1_25::ImageSummary;
use super::super::v1_31::Volume;

/// The body of the reply 200 to `GET /system/df` (`SystemDataUsage`).
///
/// All versions of the API. In this form: API 1.32 to 1.36.
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
    pub containers: Option<ContainerSummary>,

    /// `Volumes` in JSON.
    #[doc(alias = "Volumes")]
    pub volumes: Option<Vec<Volume>>,

    /// `BuilderSize` in JSON.
    ///
    /// API 1.41 and earlier.
    #[doc(alias = "BuilderSize")]
    pub builder_size: Option<i64>,
}

support::object! { SystemDataUsageResponse {
    "LayersSize"  => layers_size:  optional,
    "Images"      => images:       optional,
    "Containers"  => containers:   optional,
    "Volumes"     => volumes:      optional,
    "BuilderSize" => builder_size: optional,
} }
