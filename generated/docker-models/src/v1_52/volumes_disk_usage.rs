// Written by `cargo xtask gen` from `VolumesDiskUsage` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How much disk space volumes take, in sum and, on request, volume by volume. Numbers that are zero are left out.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VolumesDiskUsage {
    /// How many volumes are used by at least one container, running or not. Absent when none is.
    #[doc(alias = "ActiveCount")]
    pub active_count: Option<i64>,

    /// How many volumes there are. Absent when there are none.
    #[doc(alias = "TotalCount")]
    pub total_count: Option<i64>,

    /// Bytes that would become free if the volumes without a container were removed. Absent when zero.
    #[doc(alias = "Reclaimable")]
    pub reclaimable: Option<i64>,

    /// Bytes taken by all volumes whose size is known. Absent when zero.
    #[doc(alias = "TotalSize")]
    pub total_size: Option<i64>,

    /// The volumes one by one, shaped like `Volume`, with `UsageData` filled. They can be missing where the request does not
    /// ask for details with `verbose`.
    #[doc(alias = "Items")]
    pub items: Option<Vec<serde_json::Value>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { VolumesDiskUsage {
    "ActiveCount" => active_count: optional,
    "TotalCount"  => total_count:  optional,
    "Reclaimable" => reclaimable:  optional,
    "TotalSize"   => total_size:   optional,
    "Items"       => items:        optional,
    ..?           => unknown,
} }
