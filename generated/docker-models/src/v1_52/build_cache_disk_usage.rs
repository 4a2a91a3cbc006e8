// Written by `cargo xtask gen` from `BuildCacheDiskUsage` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How much disk space the build cache takes, in sum and, on request, record by record. Numbers that are zero are
/// left out.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuildCacheDiskUsage {
    /// How many cache records are in use by a build just now. Absent when none is.
    #[doc(alias = "ActiveCount")]
    pub active_count: Option<i64>,

    /// How many records the cache holds. Absent when it is empty.
    #[doc(alias = "TotalCount")]
    pub total_count: Option<i64>,

    /// Bytes that pruning could free: the records that are neither in use nor shared with an image. Absent when zero.
    #[doc(alias = "Reclaimable")]
    pub reclaimable: Option<i64>,

    /// Bytes of all cache records added up, including those shared with images. Absent when zero.
    #[doc(alias = "TotalSize")]
    pub total_size: Option<i64>,

    /// The records one by one, shaped like `BuildCache`. They can be missing where the request does not ask for details with
    /// `verbose`.
    #[doc(alias = "Items")]
    pub items: Option<Vec<serde_json::Value>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { BuildCacheDiskUsage {
    "ActiveCount" => active_count: optional,
    "TotalCount"  => total_count:  optional,
    "Reclaimable" => reclaimable:  optional,
    "TotalSize"   => total_size:   optional,
    "Items"       => items:        optional,
    ..?           => unknown,
} }
