// Written by `cargo xtask gen` from `Volume` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{VolumeScope, VolumeUsageData};
use std::collections::BTreeMap;

/// The definition `Volume`.
///
/// All versions of the API. In this form: API 1.30 and earlier.
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

    /// `Options` in JSON.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// `UsageData` in JSON.
    #[doc(alias = "UsageData")]
    pub usage_data: Option<VolumeUsageData>,
}

support::object! { Volume {
    "Name"       => name:       required,
    "Driver"     => driver:     required,
    "Mountpoint" => mountpoint: required,
    "Status"     => status:     optional,
    "Labels"     => labels:     nullable,
    "Scope"      => scope:      required,
    "Options"    => options:    nullable,
    "UsageData"  => usage_data: optional,
} }
