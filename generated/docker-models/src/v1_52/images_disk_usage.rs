// Written by `cargo xtask gen` from `ImagesDiskUsage` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ImagesDiskUsage`.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImagesDiskUsage {
    /// `ActiveCount` in JSON.
    #[doc(alias = "ActiveCount")]
    pub active_count: Option<i64>,

    /// `TotalCount` in JSON.
    #[doc(alias = "TotalCount")]
    pub total_count: Option<i64>,

    /// `Reclaimable` in JSON.
    #[doc(alias = "Reclaimable")]
    pub reclaimable: Option<i64>,

    /// `TotalSize` in JSON.
    #[doc(alias = "TotalSize")]
    pub total_size: Option<i64>,

    /// `Items` in JSON.
    #[doc(alias = "Items")]
    pub items: Option<Vec<serde_json::Value>>,
}

support::object! { ImagesDiskUsage {
    "ActiveCount" => active_count: optional,
    "TotalCount"  => total_count:  optional,
    "Reclaimable" => reclaimable:  optional,
    "TotalSize"   => total_size:   optional,
    "Items"       => items:        optional,
} }
