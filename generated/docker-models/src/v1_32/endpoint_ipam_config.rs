// Written by `cargo xtask gen` from `EndpointIPAMConfig` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `EndpointIPAMConfig`.
///
/// API 1.32 and later. Before API 1.32 it was `EndpointSettingsIpamConfig`.
#[doc(alias = "EndpointIPAMConfig")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointIpamConfig {
    /// `IPv4Address` in JSON.
    #[doc(alias = "IPv4Address")]
    pub ipv4_address: Option<String>,

    /// `IPv6Address` in JSON.
    #[doc(alias = "IPv6Address")]
    pub ipv6_address: Option<String>,

    /// `LinkLocalIPs` in JSON.
    #[doc(alias = "LinkLocalIPs")]
    pub link_local_ips: Option<Vec<String>>,
}

support::object! { EndpointIpamConfig {
    "IPv4Address"  => ipv4_address:   optional,
    "IPv6Address"  => ipv6_address:   optional,
    "LinkLocalIPs" => link_local_ips: optional,
} }
