// Written by `cargo xtask gen` from `EndpointSettings.IPAMConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The fixed addresses asked for in this network. `null` leaves the choice to the engine.
///
/// API 1.31 and earlier. Since API 1.32 it is `EndpointIpamConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointSettingsIpamConfig {
    /// The fixed IPv4 address asked for, which must lie in a subnet of the network that was set by hand.
    #[doc(alias = "IPv4Address")]
    pub ipv4_address: Option<String>,

    /// The fixed IPv6 address asked for, which must lie in a subnet of the network that was set by hand.
    #[doc(alias = "IPv6Address")]
    pub ipv6_address: Option<String>,

    /// Link-local addresses, IPv4 or IPv6, that the interface gets besides.
    #[doc(alias = "LinkLocalIPs")]
    pub link_local_ips: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { EndpointSettingsIpamConfig {
    "IPv4Address"  => ipv4_address:   optional,
    "IPv6Address"  => ipv6_address:   optional,
    "LinkLocalIPs" => link_local_ips: optional,
    ..?            => unknown,
} }
