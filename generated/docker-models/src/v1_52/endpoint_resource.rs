// Written by `cargo xtask gen` from `EndpointResource` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// An endpoint of a network: a container attached to it, with its assigned addresses.
///
/// Available in API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointResource {
    /// The name of the container, without a leading slash, or the name of the endpoint itself if it belongs to no
    /// container, such as a load balancer.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The ID of the endpoint: 64 hexadecimal digits.
    ///
    /// JSON key: `EndpointID`.
    #[doc(alias = "EndpointID")]
    pub endpoint_id: Option<String>,

    /// The MAC address of the endpoint's interface, such as `02:42:0a:00:00:02`. Empty if it has none.
    ///
    /// JSON key: `MacAddress`.
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<String>,

    /// The IPv4 address of the endpoint with the prefix length, such as `10.0.0.2/24`. Empty if it has none.
    ///
    /// JSON key: `IPv4Address`.
    #[doc(alias = "IPv4Address")]
    pub ipv4_address: Option<String>,

    /// The IPv6 address of the endpoint with the prefix length, such as `fd00::2/64`. Empty if it has none.
    ///
    /// JSON key: `IPv6Address`.
    #[doc(alias = "IPv6Address")]
    pub ipv6_address: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { EndpointResource {
    "Name"        => name:         optional,
    "EndpointID"  => endpoint_id:  optional,
    "MacAddress"  => mac_address:  optional,
    "IPv4Address" => ipv4_address: optional,
    "IPv6Address" => ipv6_address: optional,
    ..?           => unknown,
} }
