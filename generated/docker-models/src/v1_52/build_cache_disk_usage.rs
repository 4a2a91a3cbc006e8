// Written by `cargo xtask gen` from `BuildCacheDiskUsage` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The disk space used by the build cache: totals and, on request, the individual records. Zero values are omitted.
///
/// Available in API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuildCacheDiskUsage {
    /// The number of cache records in use by a build. Omitted if zero.
    ///
    /// JSON key: `ActiveCount`.
    #[doc(alias = "ActiveCount")]
    pub active_count: Option<i64>,

    /// The number of records in the cache. Omitted if zero.
    ///
    /// JSON key: `TotalCount`.
    #[doc(alias = "TotalCount")]
    pub total_count: Option<i64>,

    /// The space that pruning could free, in bytes: the size of the records that are neither in use nor shared with an
    /// image. Omitted if zero.
    ///
    /// JSON key: `Reclaimable`.
    #[doc(alias = "Reclaimable")]
    pub reclaimable: Option<i64>,

    /// The total size of all cache records, in bytes, including those shared with images. Omitted if zero.
    ///
    /// JSON key: `TotalSize`.
    #[doc(alias = "TotalSize")]
    pub total_size: Option<i64>,

    /// The individual records, in the form of `BuildCache`. May be omitted unless the request sets `verbose`.
    ///
    /// JSON key: `Items`.
    #[doc(alias = "Items")]
    pub items: Option<Vec<serde_json::Value>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
