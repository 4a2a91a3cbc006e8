// Written by `cargo xtask gen` from `NetworkContainer` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One endpoint in a network: who has it, and at which addresses.
///
/// API 1.51 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkContainer {
    /// The endpoint's unique ID, 64 hexadecimal digits.
    #[doc(alias = "EndpointID")]
    pub endpoint_id: Option<String>,

    /// The hardware address of the endpoint's interface, such as `02:42:0a:c9:00:c8`. `""` if it has none.
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<String>,

    /// The IPv4 address with its prefix length, such as `10.201.0.200/24`. `""` if it has none.
    #[doc(alias = "IPv4Address")]
    pub ipv4_address: Option<String>,

    /// The IPv6 address with its prefix length, such as `fd00:ce::2/64`. `""` if it has none.
    #[doc(alias = "IPv6Address")]
    pub ipv6_address: Option<String>,

    /// The container's name, without the leading slash. For an endpoint of the engine's own, such as a load
    /// balancer, the endpoint's name.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkContainer {
    "EndpointID"  => endpoint_id:  optional,
    "MacAddress"  => mac_address:  optional,
    "IPv4Address" => ipv4_address: optional,
    "IPv6Address" => ipv6_address: optional,
    "Name"        => name:         optional,
    ..?           => unknown,
} }
