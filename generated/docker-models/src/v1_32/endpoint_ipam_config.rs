// Written by `cargo xtask gen` from `EndpointIPAMConfig` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The static addresses of a container in one network.
///
/// If omitted, the network's address management assigns addresses. Predefined networks, such as the default bridge,
/// do not accept static addresses.
///
/// Available in API 1.32 and later. Named `EndpointSettingsIpamConfig` before API 1.32.
#[doc(alias = "EndpointIPAMConfig")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointIpamConfig {
    /// The IPv4 address for the container, such as `172.20.30.33`. It must be in a subnet that was configured explicitly
    /// for the network.
    ///
    /// JSON key: `IPv4Address`.
    #[doc(alias = "IPv4Address")]
    pub ipv4_address: Option<String>,

    /// The IPv6 address for the container, such as `2001:db8:abcd::3033`. It must be in a subnet that was configured
    /// explicitly for the network. IPv6 must be enabled for the network.
    ///
    /// JSON key: `IPv6Address`.
    #[doc(alias = "IPv6Address")]
    pub ipv6_address: Option<String>,

    /// Additional link-local addresses for the container's interface, IPv4 (`169.254.0.0/16`) or IPv6 (`fe80::/10`).
    ///
    /// JSON key: `LinkLocalIPs`.
    #[doc(alias = "LinkLocalIPs")]
    pub link_local_ips: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { EndpointIpamConfig {
    "IPv4Address"  => ipv4_address:   optional,
    "IPv6Address"  => ipv6_address:   optional,
    "LinkLocalIPs" => link_local_ips: optional,
    ..?            => unknown,
} }
