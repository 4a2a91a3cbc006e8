// Written by `cargo xtask gen` from `VolumesDiskUsage` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The disk space used by volumes: totals and, on request, the individual volumes. Zero values are omitted.
///
/// Available in API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VolumesDiskUsage {
    /// The number of volumes used by at least one container, running or stopped. Omitted if zero.
    ///
    /// JSON key: `ActiveCount`.
    #[doc(alias = "ActiveCount")]
    pub active_count: Option<i64>,

    /// The number of volumes. Omitted if zero.
    ///
    /// JSON key: `TotalCount`.
    #[doc(alias = "TotalCount")]
    pub total_count: Option<i64>,

    /// The space that removing the volumes without containers would free, in bytes. Omitted if zero.
    ///
    /// JSON key: `Reclaimable`.
    #[doc(alias = "Reclaimable")]
    pub reclaimable: Option<i64>,

    /// The total size of all volumes whose size is known, in bytes. Omitted if zero.
    ///
    /// JSON key: `TotalSize`.
    #[doc(alias = "TotalSize")]
    pub total_size: Option<i64>,

    /// The individual volumes, in the form of `Volume`, with `UsageData`. May be omitted unless the request sets
    /// `verbose`.
    ///
    /// JSON key: `Items`.
    #[doc(alias = "Items")]
    pub items: Option<Vec<serde_json::Value>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
