// Written by `cargo xtask gen` from `EndpointResource` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A container's attachment to a network, seen from the network, with the addresses it was given.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointResource {
    /// The container's name, without a slash. For an endpoint that belongs to no container, the endpoint's own name.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The ID of the endpoint, 64 hexadecimal digits.
    #[doc(alias = "EndpointID")]
    pub endpoint_id: Option<String>,

    /// The MAC address of the endpoint's interface, as in `02:42:0a:00:00:02`.
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<String>,

    /// The endpoint's IPv4 address with prefix length, as in `10.0.0.2/24`. Empty when it has none.
    #[doc(alias = "IPv4Address")]
    pub ipv4_address: Option<String>,

    /// The endpoint's IPv6 address with prefix length, as in `fd00::2/64`. Empty when it has none.
    #[doc(alias = "IPv6Address")]
    pub ipv6_address: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
