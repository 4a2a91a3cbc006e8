// Written by `cargo xtask gen` from `Service.Endpoint.VirtualIPs[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The virtual IP address of a service on one network.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceEndpointVirtualIps {
    /// The ID of the network.
    ///
    /// JSON key: `NetworkID`.
    #[doc(alias = "NetworkID")]
    pub network_id: Option<String>,

    /// The IP address with the prefix length, such as `10.0.0.3/24`.
    ///
    /// JSON key: `Addr`.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ServiceEndpointVirtualIps {
    "NetworkID" => network_id: optional,
    "Addr"      => addr:       optional,
    ..?         => unknown,
} }
