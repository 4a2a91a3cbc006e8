// Written by `cargo xtask gen` from `Service.Endpoint` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{EndpointPortConfig, EndpointSpec};
use super::super::v1_25::ServiceEndpointVirtualIps;

/// The ports and virtual IP addresses assigned to the service.
///
/// Available in all API versions; this form: 1.37 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceEndpoint {
    /// The endpoint settings in effect; the requested settings are in `Service.Spec`. Empty if the service publishes no
    /// ports and sets no mode.
    ///
    /// JSON key: `Spec`.
    #[doc(alias = "Spec")]
    pub spec: Option<EndpointSpec>,

    /// The published ports with the port numbers in effect, including those selected by the swarm. Omitted if there are
    /// none.
    ///
    /// JSON key: `Ports`.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<EndpointPortConfig>>,

    /// The virtual IP addresses of the service, one for each network. Omitted with the mode `dnsrr`, or without networks
    /// and ingress ports.
    ///
    /// JSON key: `VirtualIPs`.
    #[doc(alias = "VirtualIPs")]
    pub virtual_ips: Option<Vec<ServiceEndpointVirtualIps>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ServiceEndpoint {
    "Spec"       => spec:        optional,
    "Ports"      => ports:       optional,
    "VirtualIPs" => virtual_ips: optional,
    ..?          => unknown,
} }
