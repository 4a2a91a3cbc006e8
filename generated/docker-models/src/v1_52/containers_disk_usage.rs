// Written by `cargo xtask gen` from `ContainersDiskUsage` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The disk space used by the files that containers wrote: totals and, on request, the individual containers. Zero
/// values are omitted.
///
/// Available in API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContainersDiskUsage {
    /// The number of running, paused and restarting containers. Omitted if zero.
    ///
    /// JSON key: `ActiveCount`.
    #[doc(alias = "ActiveCount")]
    pub active_count: Option<i64>,

    /// The number of containers in any state. Omitted if zero.
    ///
    /// JSON key: `TotalCount`.
    #[doc(alias = "TotalCount")]
    pub total_count: Option<i64>,

    /// The space that removing the containers not counted in `ActiveCount` would free, in bytes. Omitted if zero.
    ///
    /// JSON key: `Reclaimable`.
    #[doc(alias = "Reclaimable")]
    pub reclaimable: Option<i64>,

    /// The total size of the writable layers of all containers, in bytes. Images, volumes and logs are not included.
    /// Omitted if zero.
    ///
    /// JSON key: `TotalSize`.
    #[doc(alias = "TotalSize")]
    pub total_size: Option<i64>,

    /// The individual containers, in the form of [`ContainerSummary`](struct.ContainerSummary.html), with their sizes. May be omitted unless the request
    /// sets `verbose`.
    ///
    /// JSON key: `Items`.
    #[doc(alias = "Items")]
    pub items: Option<Vec<serde_json::Value>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainersDiskUsage {
    "ActiveCount" => active_count: optional,
    "TotalCount"  => total_count:  optional,
    "Reclaimable" => reclaimable:  optional,
    "TotalSize"   => total_size:   optional,
    "Items"       => items:        optional,
    ..?           => unknown,
} }
