// Written by `cargo xtask gen` from `ContainersDiskUsage` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How much disk space containers take with the files they wrote, in sum and, on request, container by container.
/// Numbers that are zero are left out.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContainersDiskUsage {
    /// How many containers are running, paused or restarting. Absent when none is.
    #[doc(alias = "ActiveCount")]
    pub active_count: Option<i64>,

    /// How many containers there are, in whatever state. Absent when there are none.
    #[doc(alias = "TotalCount")]
    pub total_count: Option<i64>,

    /// Bytes that would become free if the containers not counted in `ActiveCount` were removed. Absent when zero.
    #[doc(alias = "Reclaimable")]
    pub reclaimable: Option<i64>,

    /// Bytes in the writable layers of all containers. Images, volumes and logs do not count. Absent when zero.
    #[doc(alias = "TotalSize")]
    pub total_size: Option<i64>,

    /// The containers one by one, shaped like `ContainerSummary`, with their sizes. They can be missing where the request
    /// does not ask for details with `verbose`.
    #[doc(alias = "Items")]
    pub items: Option<Vec<serde_json::Value>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
