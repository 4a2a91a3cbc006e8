// Written by `cargo xtask gen` from `EndpointSettings.IPAMConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The static addresses requested in this network. If `null`, the daemon assigns addresses.
///
/// Available in API 1.31 and earlier. Named `EndpointIpamConfig` since API 1.32.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointSettingsIpamConfig {
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

support::object! { EndpointSettingsIpamConfig {
    "IPv4Address"  => ipv4_address:   optional,
    "IPv6Address"  => ipv6_address:   optional,
    "LinkLocalIPs" => link_local_ips: optional,
    ..?            => unknown,
} }
