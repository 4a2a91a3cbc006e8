// Written by `cargo xtask gen` from `ImagesDiskUsage` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The disk space used by images: totals and, on request, the individual images. Zero values are omitted.
///
/// Available in API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImagesDiskUsage {
    /// The number of images used by at least one container, running or stopped. Omitted if zero.
    ///
    /// JSON key: `ActiveCount`.
    #[doc(alias = "ActiveCount")]
    pub active_count: Option<i64>,

    /// The number of images. Omitted if zero.
    ///
    /// JSON key: `TotalCount`.
    #[doc(alias = "TotalCount")]
    pub total_count: Option<i64>,

    /// The space that removing the images without containers would free, in bytes. Layers shared with other images are
    /// not included. Omitted if zero.
    ///
    /// JSON key: `Reclaimable`.
    #[doc(alias = "Reclaimable")]
    pub reclaimable: Option<i64>,

    /// The total size of all images, in bytes. Shared layers are counted once. Omitted if zero.
    ///
    /// JSON key: `TotalSize`.
    #[doc(alias = "TotalSize")]
    pub total_size: Option<i64>,

    /// The individual images, in the form of [`ImageSummary`](struct.ImageSummary.html). May be omitted unless the request sets `verbose`.
    ///
    /// JSON key: `Items`.
    #[doc(alias = "Items")]
    pub items: Option<Vec<serde_json::Value>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
