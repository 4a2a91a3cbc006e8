// Written by `cargo xtask gen` from `ServiceInfo` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NetworkTaskInfo;

/// A swarm service as an endpoint of one network: its address there, and its tasks.
///
/// Available in API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceInfo {
    /// The virtual IP address of the service on this network. Empty if it has none, as with DNS round robin.
    ///
    /// JSON key: `VIP`.
    #[doc(alias = "VIP")]
    pub vip: Option<String>,

    /// The ports that the service publishes through the ingress network, as text: `Target: 80, Publish: 8080`. Often
    /// empty.
    ///
    /// JSON key: `Ports`.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<String>>,

    /// The firewall mark that identifies the service in this host's load balancer.
    ///
    /// JSON key: `LocalLBIndex`.
    #[doc(alias = "LocalLBIndex")]
    pub local_lb_index: Option<i64>,

    /// The tasks of the service that are connected to the network, on all nodes.
    ///
    /// JSON key: `Tasks`.
    #[doc(alias = "Tasks")]
    pub tasks: Option<Vec<NetworkTaskInfo>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ServiceInfo {
    "VIP"          => vip:            optional,
    "Ports"        => ports:          optional,
    "LocalLBIndex" => local_lb_index: optional,
    "Tasks"        => tasks:          optional,
    ..?            => unknown,
} }
