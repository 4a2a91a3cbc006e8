// Written by `cargo xtask gen` from `EndpointSettings` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointIpamConfig;
use std::collections::BTreeMap;

/// The definition `EndpointSettings`.
///
/// All versions of the API. In this form: API 1.32 to 1.43.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointSettings {
    /// `IPAMConfig` in JSON.
    #[doc(alias = "IPAMConfig")]
    pub ipam_config: Option<EndpointIpamConfig>,

    /// `Links` in JSON.
    #[doc(alias = "Links")]
    pub links: Option<Vec<String>>,

    /// `Aliases` in JSON.
    #[doc(alias = "Aliases")]
    pub aliases: Option<Vec<String>>,

    /// `NetworkID` in JSON.
    #[doc(alias = "NetworkID")]
    pub network_id: Option<String>,

    /// `EndpointID` in JSON.
    #[doc(alias = "EndpointID")]
    pub endpoint_id: Option<String>,

    /// `Gateway` in JSON.
    #[doc(alias = "Gateway")]
    pub gateway: Option<String>,

    /// `IPAddress` in JSON.
    #[doc(alias = "IPAddress")]
    pub ip_address: Option<String>,

    /// `IPPrefixLen` in JSON.
    #[doc(alias = "IPPrefixLen")]
    pub ip_prefix_len: Option<i64>,

    /// `IPv6Gateway` in JSON.
    #[doc(alias = "IPv6Gateway")]
    pub ipv6_gateway: Option<String>,

    /// `GlobalIPv6Address` in JSON.
    #[doc(alias = "GlobalIPv6Address")]
    pub global_ipv6_address: Option<String>,

    /// `GlobalIPv6PrefixLen` in JSON.
    #[doc(alias = "GlobalIPv6PrefixLen")]
    pub global_ipv6_prefix_len: Option<i64>,

    /// `MacAddress` in JSON.
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<String>,

    /// `DriverOpts` in JSON.
    ///
    /// API 1.32 and later.
    #[doc(alias = "DriverOpts")]
    pub driver_opts: Option<BTreeMap<String, String>>,
}

support::object! { EndpointSettings {
    "IPAMConfig"          => ipam_config:            optional,
    "Links"               => links:                  optional,
    "Aliases"             => aliases:                optional,
    "NetworkID"           => network_id:             optional,
    "EndpointID"          => endpoint_id:            optional,
    "Gateway"             => gateway:                optional,
    "IPAddress"           => ip_address:             optional,
    "IPPrefixLen"         => ip_prefix_len:          optional,
    "IPv6Gateway"         => ipv6_gateway:           optional,
    "GlobalIPv6Address"   => global_ipv6_address:    optional,
    "GlobalIPv6PrefixLen" => global_ipv6_prefix_len: optional,
    "MacAddress"          => mac_address:            optional,
    "DriverOpts"          => driver_opts:            optional,
} }
