// Written by `cargo xtask gen` from `NetworkTaskInfo` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// An endpoint of a network that belongs to a task of a swarm service.
///
/// Available in API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkTaskInfo {
    /// The name of the task, consisting of service, slot and task ID: `web.1.yzgiqlc5j6uz`.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The ID of the task's endpoint.
    ///
    /// JSON key: `EndpointID`.
    #[doc(alias = "EndpointID")]
    pub endpoint_id: Option<String>,

    /// The IP address of the task on the network, without the prefix length.
    ///
    /// JSON key: `EndpointIP`.
    #[doc(alias = "EndpointIP")]
    pub endpoint_ip: Option<String>,

    /// Additional information from the network driver. The overlay driver reports `Host IP`, the address of the node that
    /// the task runs on.
    ///
    /// JSON key: `Info`.
    #[doc(alias = "Info")]
    pub info: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NetworkTaskInfo {
    "Name"       => name:        optional,
    "EndpointID" => endpoint_id: optional,
    "EndpointIP" => endpoint_ip: optional,
    "Info"       => info:        optional,
    ..?          => unknown,
} }
