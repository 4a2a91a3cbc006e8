// Written by `cargo xtask gen` from `EndpointSettings.IPAMConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `EndpointSettings.IPAMConfig`.
///
/// API 1.31 and earlier. Since API 1.32 it is `EndpointIpamConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointSettingsIpamConfig {
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

support::object! { EndpointSettingsIpamConfig {
    "IPv4Address"  => ipv4_address:   optional,
    "IPv6Address"  => ipv6_address:   optional,
    "LinkLocalIPs" => link_local_ips: optional,
} }
