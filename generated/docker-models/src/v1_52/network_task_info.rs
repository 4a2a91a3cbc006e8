// Written by `cargo xtask gen` from `NetworkTaskInfo` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// A task of a swarm service as an endpoint of a network.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkTaskInfo {
    /// The task's name, made of service, slot and task ID: `web.1.yzgiqlc5j6uz`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The ID of the endpoint by which the task is attached.
    #[doc(alias = "EndpointID")]
    pub endpoint_id: Option<String>,

    /// The task's own IP address on the network, without a prefix length.
    #[doc(alias = "EndpointIP")]
    pub endpoint_ip: Option<String>,

    /// What the network driver adds. The overlay driver gives `Host IP`, the address of the node on which the task runs.
    #[doc(alias = "Info")]
    pub info: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkTaskInfo {
    "Name"       => name:        optional,
    "EndpointID" => endpoint_id: optional,
    "EndpointIP" => endpoint_ip: optional,
    "Info"       => info:        optional,
    ..?          => unknown,
} }
