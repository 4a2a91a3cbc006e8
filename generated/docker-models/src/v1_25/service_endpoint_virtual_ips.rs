// Written by `cargo xtask gen` from `Service.Endpoint.VirtualIPs[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Service.Endpoint.VirtualIPs[]`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceEndpointVirtualIps {
    /// `NetworkID` in JSON.
    #[doc(alias = "NetworkID")]
    pub network_id: Option<String>,

    /// `Addr` in JSON.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,
}

support::object! { ServiceEndpointVirtualIps {
    "NetworkID" => network_id: optional,
    "Addr"      => addr:       optional,
} }
