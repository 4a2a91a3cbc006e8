// Written by `cargo xtask gen` from `NetworkConfig` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointSettings;
use super::super::v1_25::{
    NetworkConfigPorts, NetworkConfigSecondaryIpAddresses,
    NetworkConfigSecondaryIpv6Addresses,
};
use std::collections::BTreeMap;

/// The network settings in the reply to `ContainerInspect`. The document is inexact here: engines send more
/// fields than these, and send neither `Address` nor `PortMapping`.
///
/// API 1.31 and earlier. In this form: API 1.30 and 1.31. Since API 1.32 it is `NetworkSettings`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkConfig {
    /// The bridge interface that the container uses. Empty as a rule.
    #[doc(alias = "Bridge")]
    pub bridge: Option<String>,

    /// The gateway's IPv4 address in the default bridge network. Empty if the container is not in it.
    #[doc(alias = "Gateway")]
    pub gateway: Option<String>,

    /// Meant for the container's address. Engines send it under the name `IPAddress`.
    #[doc(alias = "Address")]
    pub address: Option<String>,

    /// The length of the network part of the IPv4 address, in bits. `0` if the container is not in the default
    /// bridge network.
    #[doc(alias = "IPPrefixLen")]
    pub ip_prefix_len: Option<i64>,

    /// The hardware address of the interface in the default bridge network. Empty if the container is not in it.
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<String>,

    /// A notation for published ports from early times of Docker. Engines do not send it; see `Ports`.
    #[doc(alias = "PortMapping")]
    pub port_mapping: Option<String>,

    /// Where each port of the running container is published. Keys are like `80/tcp`; null as a value if the port
    /// is only exposed.
    #[doc(alias = "Ports")]
    pub ports: Option<BTreeMap<String, Option<Vec<NetworkConfigPorts>>>>,

    /// Identifier of the connection to the default network, `bridge`. Empty if the container is not in it or does not
    /// run. `Networks` has the same for every network.
    #[doc(alias = "EndpointID")]
    pub endpoint_id: Option<String>,

    /// The container's IPv6 address in the default network, `bridge`. Empty without IPv6, or if the container is not in
    /// that network. `Networks` has the same for every network.
    #[doc(alias = "GlobalIPv6Address")]
    pub global_ipv6_address: Option<String>,

    /// Prefix length that goes with `GlobalIPv6Address`, in bits. `0` if that is empty.
    #[doc(alias = "GlobalIPv6PrefixLen")]
    pub global_ipv6_prefix_len: Option<i64>,

    /// Meant for hairpin NAT on the container's interface. Engines no longer set it: it is `false`.
    #[doc(alias = "HairpinMode")]
    pub hairpin_mode: Option<bool>,

    /// The container's IPv4 address in the default network, `bridge`. Empty if the container is not in it or does not
    /// run. `Networks` has the same for every network.
    #[doc(alias = "IPAddress")]
    pub ip_address: Option<String>,

    /// IPv6 gateway in the default network, `bridge`. Empty without IPv6, or if the container is not in that network.
    /// `Networks` has the same for every network.
    #[doc(alias = "IPv6Gateway")]
    pub ipv6_gateway: Option<String>,

    /// Meant for a link-local IPv6 address. Engines no longer set it: it is empty.
    #[doc(alias = "LinkLocalIPv6Address")]
    pub link_local_ipv6_address: Option<String>,

    /// Meant for the prefix length that goes with `LinkLocalIPv6Address`. Engines no longer set it: it is `0`.
    #[doc(alias = "LinkLocalIPv6PrefixLen")]
    pub link_local_ipv6_prefix_len: Option<i64>,

    /// The container's connection to each of its networks, by the name of the network. Empty if it has none.
    #[doc(alias = "Networks")]
    pub networks: Option<BTreeMap<String, EndpointSettings>>,

    /// Identifier of the container's network namespace, 64 hexadecimal digits. Empty before the first start; after the
    /// container ends, older engines keep the last one, and newer ones empty it.
    #[doc(alias = "SandboxID")]
    pub sandbox_id: Option<String>,

    /// Path on the host of the handle of the network namespace, such as `/var/run/docker/netns/ce640a1757ef`; with the
    /// host's network, it ends in `default`. Empty when `SandboxID` is.
    #[doc(alias = "SandboxKey")]
    pub sandbox_key: Option<String>,

    /// Meant for further IPv4 addresses. Engines no longer set it: it is `null`.
    #[doc(alias = "SecondaryIPAddresses")]
    pub secondary_ip_addresses: Option<Vec<NetworkConfigSecondaryIpAddresses>>,

    /// Meant for further IPv6 addresses. Engines no longer set it: it is `null`.
    #[doc(alias = "SecondaryIPv6Addresses")]
    pub secondary_ipv6_addresses: Option<Vec<NetworkConfigSecondaryIpv6Addresses>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkConfig {
    "Bridge"                 => bridge:                     optional,
    "Gateway"                => gateway:                    optional,
    "Address"                => address:                    optional,
    "IPPrefixLen"            => ip_prefix_len:              optional,
    "MacAddress"             => mac_address:                optional,
    "PortMapping"            => port_mapping:               optional,
    "Ports"                  => ports:                      optional,
    "EndpointID"             => endpoint_id:                optional,
    "GlobalIPv6Address"      => global_ipv6_address:        optional,
    "GlobalIPv6PrefixLen"    => global_ipv6_prefix_len:     optional,
    "HairpinMode"            => hairpin_mode:               optional,
    "IPAddress"              => ip_address:                 optional,
    "IPv6Gateway"            => ipv6_gateway:               optional,
    "LinkLocalIPv6Address"   => link_local_ipv6_address:    optional,
    "LinkLocalIPv6PrefixLen" => link_local_ipv6_prefix_len: optional,
    "Networks"               => networks:                   optional,
    "SandboxID"              => sandbox_id:                 optional,
    "SandboxKey"             => sandbox_key:                optional,
    "SecondaryIPAddresses"   => secondary_ip_addresses:     optional,
    "SecondaryIPv6Addresses" => secondary_ipv6_addresses:   optional,
    ..?                      => unknown,
} }
