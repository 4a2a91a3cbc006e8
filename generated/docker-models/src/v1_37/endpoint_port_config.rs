// Written by `cargo xtask gen` from `EndpointPortConfig` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointPortConfigProtocol;
use super::super::v1_25::EndpointPortConfigPublishMode;

/// A port of a service, and the port under which it is published outside the swarm.
///
/// Available in all API versions; this form: 1.37 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointPortConfig {
    /// An arbitrary label for the port, such as `web`. It is not used for name resolution.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The transport protocol of the port. Defaults to `tcp`.
    ///
    /// JSON key: `Protocol`.
    #[doc(alias = "Protocol")]
    pub protocol: Option<EndpointPortConfigProtocol>,

    /// The port that the tasks listen on, inside their containers.
    ///
    /// JSON key: `TargetPort`.
    #[doc(alias = "TargetPort")]
    pub target_port: Option<u32>,

    /// The port on the nodes that forwards to `TargetPort`. If `0` or omitted, the swarm selects a port; for an ingress
    /// port, `Service.Endpoint.Ports` contains it.
    ///
    /// JSON key: `PublishedPort`.
    #[doc(alias = "PublishedPort")]
    pub published_port: Option<u32>,

    /// The set of nodes that accept connections on the published port. Defaults to `ingress`.
    ///
    /// Default: `"ingress"`.
    ///
    /// JSON key: `PublishMode`.
    #[doc(alias = "PublishMode")]
    pub publish_mode: Option<EndpointPortConfigPublishMode>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
