// Written by `cargo xtask gen` from `NetworkConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    EndpointSettings, NetworkConfigPorts, NetworkConfigSecondaryIpAddresses,
    NetworkConfigSecondaryIpv6Addresses,
};
use std::collections::BTreeMap;

/// The network settings in the response of [`ContainerInspect`]. Docker's API document is inaccurate here: daemons send
/// more fields than it lists, and send neither `Address` nor `PortMapping`.
///
/// Available in API 1.31 and earlier; this form: 1.29 and earlier. Named `NetworkSettings` since API 1.32.
///
#[doc = operation!("ContainerInspect")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkConfig {
    /// The bridge interface of the default network, if the daemon's `--bridge` option selects one. Otherwise empty.
    ///
    /// JSON key: `Bridge`.
    #[doc(alias = "Bridge")]
    pub bridge: Option<String>,

    /// The IPv4 gateway of the default network, `bridge`. Empty if the container is not connected to it or is not
    /// running. `Networks` contains the value for every network.
    ///
    /// JSON key: `Gateway`.
    #[doc(alias = "Gateway")]
    pub gateway: Option<String>,

    /// Documented as the address of the container. Daemons send it as `IPAddress`.
    ///
    /// JSON key: `Address`.
    #[doc(alias = "Address")]
    pub address: Option<String>,

    /// The prefix length of the container's IPv4 address in the default network, `bridge`, in bits. `0` if it has no
    /// address there.
    ///
    /// JSON key: `IPPrefixLen`.
    #[doc(alias = "IPPrefixLen")]
    pub ip_prefix_len: Option<i64>,

    /// The MAC address of the container in the default network, `bridge`. Empty if the container is not connected to it
    /// or is not running. `Networks` contains the value for every network.
    ///
    /// JSON key: `MacAddress`.
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<String>,

    /// An early notation for published ports. Daemons do not send it; see `Ports`.
    ///
    /// JSON key: `PortMapping`.
    #[doc(alias = "PortMapping")]
    pub port_mapping: Option<String>,

    /// The host addresses under which the container's ports are published, by `port/protocol`, such as `80/tcp`. The
    /// value is `null` for a port that is exposed but not published. Empty if the container is not running.
    ///
    /// JSON key: `Ports`.
    #[doc(alias = "Ports")]
    pub ports: Option<BTreeMap<String, Option<Vec<NetworkConfigPorts>>>>,

    /// The ID of the container's endpoint in the default network, `bridge`. Empty if the container is not connected to it
    /// or is not running. `Networks` contains the value for every network.
    ///
    /// JSON key: `EndpointID`.
    #[doc(alias = "EndpointID")]
    pub endpoint_id: Option<String>,

    /// The IPv6 address of the container in the default network, `bridge`. Empty without IPv6, or if the container is not
    /// connected to it. `Networks` contains the value for every network.
    ///
    /// JSON key: `GlobalIPv6Address`.
    #[doc(alias = "GlobalIPv6Address")]
    pub global_ipv6_address: Option<String>,

    /// The prefix length of `GlobalIPv6Address`, in bits. `0` if that is empty.
    ///
    /// JSON key: `GlobalIPv6PrefixLen`.
    #[doc(alias = "GlobalIPv6PrefixLen")]
    pub global_ipv6_prefix_len: Option<i64>,

    /// Documented as the hairpin NAT setting of the container's interface. Daemons no longer set it: always `false`.
    ///
    /// JSON key: `HairpinMode`.
    #[doc(alias = "HairpinMode")]
    pub hairpin_mode: Option<bool>,

    /// The IPv4 address of the container in the default network, `bridge`. Empty if the container is not connected to it
    /// or is not running. `Networks` contains the value for every network.
    ///
    /// JSON key: `IPAddress`.
    #[doc(alias = "IPAddress")]
    pub ip_address: Option<String>,

    /// The IPv6 gateway of the default network, `bridge`. Empty without IPv6, or if the container is not connected to it.
    /// `Networks` contains the value for every network.
    ///
    /// JSON key: `IPv6Gateway`.
    #[doc(alias = "IPv6Gateway")]
    pub ipv6_gateway: Option<String>,

    /// Documented as a link-local IPv6 address. Daemons no longer set it: always empty.
    ///
    /// JSON key: `LinkLocalIPv6Address`.
    #[doc(alias = "LinkLocalIPv6Address")]
    pub link_local_ipv6_address: Option<String>,

    /// Documented as the prefix length of `LinkLocalIPv6Address`. Daemons no longer set it: always `0`.
    ///
    /// JSON key: `LinkLocalIPv6PrefixLen`.
    #[doc(alias = "LinkLocalIPv6PrefixLen")]
    pub link_local_ipv6_prefix_len: Option<i64>,

    /// The container's endpoints, by the name of the network. Empty if it has none.
    ///
    /// JSON key: `Networks`.
    #[doc(alias = "Networks")]
    pub networks: Option<BTreeMap<String, EndpointSettings>>,

    /// The ID of the container's network namespace: 64 hexadecimal digits. Empty before the first start. After the
    /// container ends, older daemons keep the last value, and newer daemons clear it.
    ///
    /// JSON key: `SandboxID`.
    #[doc(alias = "SandboxID")]
    pub sandbox_id: Option<String>,

    /// The path on the host of the network namespace, such as `/var/run/docker/netns/ce640a1757ef`. Ends in `default` if
    /// the container uses the host network. Empty if `SandboxID` is empty.
    ///
    /// JSON key: `SandboxKey`.
    #[doc(alias = "SandboxKey")]
    pub sandbox_key: Option<String>,

    /// Documented as additional IPv4 addresses. Daemons no longer set it: always `null`.
    ///
    /// JSON key: `SecondaryIPAddresses`.
    #[doc(alias = "SecondaryIPAddresses")]
    pub secondary_ip_addresses: Option<Vec<NetworkConfigSecondaryIpAddresses>>,

    /// Documented as additional IPv6 addresses. Daemons no longer set it: always `null`.
    ///
    /// JSON key: `SecondaryIPv6Addresses`.
    #[doc(alias = "SecondaryIPv6Addresses")]
    pub secondary_ipv6_addresses: Option<Vec<NetworkConfigSecondaryIpv6Addresses>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
