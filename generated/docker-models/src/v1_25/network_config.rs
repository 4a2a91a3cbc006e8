// Written by `cargo xtask gen` from `NetworkConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NetworkConfigPorts;
use std::collections::BTreeMap;

/// The definition `NetworkConfig`.
///
/// API 1.31 and earlier. Since API 1.32 it is `NetworkSettings`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkConfig {
    /// `Bridge` in JSON.
    #[doc(alias = "Bridge")]
    pub bridge: Option<String>,

    /// `Gateway` in JSON.
    #[doc(alias = "Gateway")]
    pub gateway: Option<String>,

    /// `Address` in JSON.
    #[doc(alias = "Address")]
    pub address: Option<String>,

    /// `IPPrefixLen` in JSON.
    #[doc(alias = "IPPrefixLen")]
    pub ip_prefix_len: Option<i64>,

    /// `MacAddress` in JSON.
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<String>,

    /// `PortMapping` in JSON.
    #[doc(alias = "PortMapping")]
    pub port_mapping: Option<String>,

    /// `Ports` in JSON.
    #[doc(alias = "Ports")]
    pub ports: Option<BTreeMap<String, Option<Vec<NetworkConfigPorts>>>>,
}

support::object! { NetworkConfig {
    "Bridge"      => bridge:        optional,
    "Gateway"     => gateway:       optional,
    "Address"     => address:       optional,
    "IPPrefixLen" => ip_prefix_len: optional,
    "MacAddress"  => mac_address:   optional,
    "PortMapping" => port_mapping:  optional,
    "Ports"       => ports:         optional,
} }
