// Written by `cargo xtask gen` from `Volume` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ClusterVolume;
use super::super::v1_25::{VolumeScope, VolumeUsageData};
use std::collections::BTreeMap;

/// The definition `Volume`.
///
/// All versions of the API. In this form: API 1.42 to 1.50, and 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Volume {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: String,

    /// `Driver` in JSON.
    #[doc(alias = "Driver")]
    pub driver: String,

    /// `Mountpoint` in JSON.
    #[doc(alias = "Mountpoint")]
    pub mountpoint: String,

    /// `CreatedAt` in JSON.
    ///
    /// API 1.31 and later.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// `Status` in JSON.
    #[doc(alias = "Status")]
    pub status: Option<BTreeMap<String, serde_json::Value>>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `Scope` in JSON.
    ///
    /// Default: `"local"`.
    #[doc(alias = "Scope")]
    pub scope: VolumeScope,

    /// `ClusterVolume` in JSON.
    ///
    /// API 1.42 and later.
    #[doc(alias = "ClusterVolume")]
    pub cluster_volume: Option<ClusterVolume>,

    /// `Options` in JSON.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// `UsageData` in JSON.
    #[doc(alias = "UsageData")]
    pub usage_data: Option<VolumeUsageData>,
}

support::object! { Volume {
    "Name"          => name:           required,
    "Driver"        => driver:         required,
    "Mountpoint"    => mountpoint:     required,
    "CreatedAt"     => created_at:     optional,
    "Status"        => status:         optional,
    "Labels"        => labels:         nullable,
    "Scope"         => scope:          required,
    "ClusterVolume" => cluster_volume: optional,
    "Options"       => options:        nullable,
    "UsageData"     => usage_data:     optional,
} }
