// Written by `cargo xtask gen` from `EndpointIPAMConfig` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Fixed addresses that a container asks for in one network.
///
/// Without it, the network's address management picks them. Networks that the engine brings along, such as the
/// default bridge, do not take fixed addresses.
///
/// API 1.32 and later. Before API 1.32 it was `EndpointSettingsIpamConfig`.
#[doc(alias = "EndpointIPAMConfig")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointIpamConfig {
    /// The IPv4 address that the container is to have, such as `172.20.30.33`. It has to lie in one of the
    /// network's subnets.
    #[doc(alias = "IPv4Address")]
    pub ipv4_address: Option<String>,

    /// The IPv6 address that the container is to have, such as `2001:db8:abcd::3033`. The network needs IPv6
    /// switched on.
    #[doc(alias = "IPv6Address")]
    pub ipv6_address: Option<String>,

    /// Further link-local addresses that the container's interface gets, IPv4 (`169.254.0.0/16`) or IPv6
    /// (`fe80::/10`).
    #[doc(alias = "LinkLocalIPs")]
    pub link_local_ips: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { EndpointIpamConfig {
    "IPv4Address"  => ipv4_address:   optional,
    "IPv6Address"  => ipv6_address:   optional,
    "LinkLocalIPs" => link_local_ips: optional,
    ..?            => unknown,
} }
