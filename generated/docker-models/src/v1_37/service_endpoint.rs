// Written by `cargo xtask gen` from `Service.Endpoint` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{EndpointPortConfig, EndpointSpec};
use super::super::v1_25::ServiceEndpointVirtualIps;

/// Ports and virtual addresses that the swarm has assigned to the service.
///
/// All versions of the API. In this form: API 1.37 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceEndpoint {
    /// The endpoint settings as they are in force; those asked for are in `Service.Spec`. Empty if the service
    /// publishes nothing and has no mode set.
    #[doc(alias = "Spec")]
    pub spec: Option<EndpointSpec>,

    /// Published ports with the numbers actually assigned, including those the swarm chose. Absent without any.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<EndpointPortConfig>>,

    /// Virtual addresses of the service, one for each network. Absent with resolution mode `dnsrr`, or without
    /// networks and ingress ports.
    #[doc(alias = "VirtualIPs")]
    pub virtual_ips: Option<Vec<ServiceEndpointVirtualIps>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ServiceEndpoint {
    "Spec"       => spec:        optional,
    "Ports"      => ports:       optional,
    "VirtualIPs" => virtual_ips: optional,
    ..?          => unknown,
} }
