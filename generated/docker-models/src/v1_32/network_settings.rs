// Written by `cargo xtask gen` from `NetworkSettings` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Address, EndpointSettings, PortMap};
use std::collections::BTreeMap;

/// The definition `NetworkSettings`.
///
/// API 1.32 and later. In this form: API 1.32 to 1.38. Before API 1.32 it was `NetworkConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkSettings {
    /// `Bridge` in JSON.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "Bridge")]
    pub bridge: Option<String>,

    /// `SandboxID` in JSON.
    #[doc(alias = "SandboxID")]
    pub sandbox_id: Option<String>,

    /// `HairpinMode` in JSON.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "HairpinMode")]
    pub hairpin_mode: Option<bool>,

    /// `LinkLocalIPv6Address` in JSON.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "LinkLocalIPv6Address")]
    pub link_local_ipv6_address: Option<String>,

    /// `LinkLocalIPv6PrefixLen` in JSON.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "LinkLocalIPv6PrefixLen")]
    pub link_local_ipv6_prefix_len: Option<i64>,

    /// `Ports` in JSON.
    #[doc(alias = "Ports")]
    pub ports: Option<PortMap>,

    /// `SandboxKey` in JSON.
    #[doc(alias = "SandboxKey")]
    pub sandbox_key: Option<String>,

    /// `SecondaryIPAddresses` in JSON.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "SecondaryIPAddresses")]
    pub secondary_ip_addresses: Option<Vec<Address>>,

    /// `SecondaryIPv6Addresses` in JSON.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "SecondaryIPv6Addresses")]
    pub secondary_ipv6_addresses: Option<Vec<Address>>,

    /// `EndpointID` in JSON.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "EndpointID")]
    pub endpoint_id: Option<String>,

    /// `Gateway` in JSON.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "Gateway")]
    pub gateway: Option<String>,

    /// `GlobalIPv6Address` in JSON.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "GlobalIPv6Address")]
    pub global_ipv6_address: Option<String>,

    /// `GlobalIPv6PrefixLen` in JSON.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "GlobalIPv6PrefixLen")]
    pub global_ipv6_prefix_len: Option<i64>,

    /// `IPAddress` in JSON.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "IPAddress")]
    pub ip_address: Option<String>,

    /// `IPPrefixLen` in JSON.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "IPPrefixLen")]
    pub ip_prefix_len: Option<i64>,

    /// `IPv6Gateway` in JSON.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "IPv6Gateway")]
    pub ipv6_gateway: Option<String>,

    /// `MacAddress` in JSON.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<String>,

    /// `Networks` in JSON.
    #[doc(alias = "Networks")]
    pub networks: Option<BTreeMap<String, EndpointSettings>>,
}

support::object! { NetworkSettings {
    "Bridge"                 => bridge:                     optional,
    "SandboxID"              => sandbox_id:                 optional,
    "HairpinMode"            => hairpin_mode:               optional,
    "LinkLocalIPv6Address"   => link_local_ipv6_address:    optional,
    "LinkLocalIPv6PrefixLen" => link_local_ipv6_prefix_len: optional,
    "Ports"                  => ports:                      optional,
    "SandboxKey"             => sandbox_key:                optional,
    "SecondaryIPAddresses"   => secondary_ip_addresses:     optional,
    "SecondaryIPv6Addresses" => secondary_ipv6_addresses:   optional,
    "EndpointID"             => endpoint_id:                optional,
    "Gateway"                => gateway:                    optional,
    "GlobalIPv6Address"      => global_ipv6_address:        optional,
    "GlobalIPv6PrefixLen"    => global_ipv6_prefix_len:     optional,
    "IPAddress"              => ip_address:                 optional,
    "IPPrefixLen"            => ip_prefix_len:              optional,
    "IPv6Gateway"            => ipv6_gateway:               optional,
    "MacAddress"             => mac_address:                optional,
    "Networks"               => networks:                   optional,
} }
