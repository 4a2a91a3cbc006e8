// Written by `cargo xtask gen` from `ImagesDiskUsage` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How much disk space images take, in sum and, on request, image by image. Numbers that are zero are left out.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImagesDiskUsage {
    /// How many images are used by at least one container, running or not. Absent when none is.
    #[doc(alias = "ActiveCount")]
    pub active_count: Option<i64>,

    /// How many images there are. Absent when there are none.
    #[doc(alias = "TotalCount")]
    pub total_count: Option<i64>,

    /// Bytes that would become free if the images without a container were removed. Layers shared with other images do not
    /// count. Absent when zero.
    #[doc(alias = "Reclaimable")]
    pub reclaimable: Option<i64>,

    /// Bytes taken by all images, where a layer that several of them share counts once. Absent when zero.
    #[doc(alias = "TotalSize")]
    pub total_size: Option<i64>,

    /// The images one by one, shaped like `ImageSummary`. They can be missing where the request does not ask for details
    /// with `verbose`.
    #[doc(alias = "Items")]
    pub items: Option<Vec<serde_json::Value>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ImagesDiskUsage {
    "ActiveCount" => active_count: optional,
    "TotalCount"  => total_count:  optional,
    "Reclaimable" => reclaimable:  optional,
    "TotalSize"   => total_size:   optional,
    "Items"       => items:        optional,
    ..?           => unknown,
} }
