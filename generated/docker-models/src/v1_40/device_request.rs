// Written by `cargo xtask gen` from `DeviceRequest` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `DeviceRequest`.
///
/// API 1.40 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceRequest {
    /// `Driver` in JSON.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// `Count` in JSON.
    #[doc(alias = "Count")]
    pub count: Option<i64>,

    /// `DeviceIDs` in JSON.
    #[doc(alias = "DeviceIDs")]
    pub device_ids: Option<Vec<String>>,

    /// `Capabilities` in JSON.
    #[doc(alias = "Capabilities")]
    pub capabilities: Option<Vec<Vec<String>>>,

    /// `Options` in JSON.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,
}

support::object! { DeviceRequest {
    "Driver"       => driver:       optional,
    "Count"        => count:        optional,
    "DeviceIDs"    => device_ids:   optional,
    "Capabilities" => capabilities: optional,
    "Options"      => options:      optional,
} }
