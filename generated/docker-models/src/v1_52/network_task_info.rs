// Written by `cargo xtask gen` from `NetworkTaskInfo` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `NetworkTaskInfo`.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkTaskInfo {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `EndpointID` in JSON.
    #[doc(alias = "EndpointID")]
    pub endpoint_id: Option<String>,

    /// `EndpointIP` in JSON.
    #[doc(alias = "EndpointIP")]
    pub endpoint_ip: Option<String>,

    /// `Info` in JSON.
    #[doc(alias = "Info")]
    pub info: Option<BTreeMap<String, String>>,
}

support::object! { NetworkTaskInfo {
    "Name"       => name:        optional,
    "EndpointID" => endpoint_id: optional,
    "EndpointIP" => endpoint_ip: optional,
    "Info"       => info:        optional,
} }
