// Written by `cargo xtask gen` from `Service.Endpoint.VirtualIPs[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The virtual address of a service on one network.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceEndpointVirtualIps {
    /// ID of the network to which the address belongs.
    #[doc(alias = "NetworkID")]
    pub network_id: Option<String>,

    /// The address with its prefix length, as in `10.0.0.3/24`.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ServiceEndpointVirtualIps {
    "NetworkID" => network_id: optional,
    "Addr"      => addr:       optional,
    ..?         => unknown,
} }
