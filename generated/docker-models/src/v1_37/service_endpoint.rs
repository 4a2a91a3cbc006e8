// Written by `cargo xtask gen` from `Service.Endpoint` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{EndpointPortConfig, EndpointSpec};
use super::super::v1_25::ServiceEndpointVirtualIps;

/// The type of `Service.Endpoint`.
///
/// All versions of the API. In this form: API 1.37 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceEndpoint {
    /// `Spec` in JSON.
    #[doc(alias = "Spec")]
    pub spec: Option<EndpointSpec>,

    /// `Ports` in JSON.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<EndpointPortConfig>>,

    /// `VirtualIPs` in JSON.
    #[doc(alias = "VirtualIPs")]
    pub virtual_ips: Option<Vec<ServiceEndpointVirtualIps>>,
}

support::object! { ServiceEndpoint {
    "Spec"       => spec:        optional,
    "Ports"      => ports:       optional,
    "VirtualIPs" => virtual_ips: optional,
} }
