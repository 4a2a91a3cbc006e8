// Written by `cargo xtask gen` from `EndpointPortConfig` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointPortConfigProtocol;
use super::super::v1_25::EndpointPortConfigPublishMode;

/// One port of a service, and the port under which it is published outside the swarm.
///
/// All versions of the API. In this form: API 1.37 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointPortConfig {
    /// Free label for the port, such as `web`; nothing resolves it.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Transport protocol of the port. Without it, `tcp`.
    #[doc(alias = "Protocol")]
    pub protocol: Option<EndpointPortConfigProtocol>,

    /// Port on which the tasks listen, inside their containers.
    #[doc(alias = "TargetPort")]
    pub target_port: Option<u32>,

    /// Port on the nodes that leads to `TargetPort`. `0` or absent lets the swarm choose one; for an ingress port,
    /// the choice shows in `Service.Endpoint.Ports`.
    #[doc(alias = "PublishedPort")]
    pub published_port: Option<u32>,

    /// Whether every node answers on the published port, or only those that run a task. Without it, `ingress`.
    ///
    /// Default: `"ingress"`.
    #[doc(alias = "PublishMode")]
    pub publish_mode: Option<EndpointPortConfigPublishMode>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { EndpointPortConfig {
    "Name"          => name:           optional,
    "Protocol"      => protocol:       optional,
    "TargetPort"    => target_port:    optional,
    "PublishedPort" => published_port: optional,
    "PublishMode"   => publish_mode:   optional,
    ..?             => unknown,
} }
