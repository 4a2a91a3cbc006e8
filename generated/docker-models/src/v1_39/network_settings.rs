// Written by `cargo xtask gen` from `NetworkSettings` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PortMap;
use super::super::v1_32::{Address, EndpointSettings};
use std::collections::BTreeMap;

/// Networks, ports and addresses of a container, as `ContainerInspect` shows them.
///
/// API 1.32 and later. In this form: API 1.39 to 1.43. Before API 1.32 it was `NetworkConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkSettings {
    /// Bridge interface of the default network, if the engine was told by its option `--bridge` which one to use;
    /// otherwise empty.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "Bridge")]
    #[deprecated]
    pub bridge: Option<String>,

    /// Identifier of the container's network namespace, 64 hexadecimal digits. Empty before the first start; after
    /// the container ends, older engines keep the last one, and newer ones empty it.
    #[doc(alias = "SandboxID")]
    pub sandbox_id: Option<String>,

    /// Meant for hairpin NAT on the container's interface. Engines no longer set it: it is `false`.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "HairpinMode")]
    #[deprecated]
    pub hairpin_mode: Option<bool>,

    /// Meant for a link-local IPv6 address. Engines no longer set it: it is empty.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "LinkLocalIPv6Address")]
    #[deprecated]
    pub link_local_ipv6_address: Option<String>,

    /// Meant for the prefix length that goes with `LinkLocalIPv6Address`. Engines no longer set it: it is `0`.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "LinkLocalIPv6PrefixLen")]
    #[deprecated]
    pub link_local_ipv6_prefix_len: Option<i64>,

    /// Where the ports of the container are published on the host, by `port/protocol`. A port that is exposed but not
    /// published has `null`. Empty while the container does not run.
    #[doc(alias = "Ports")]
    pub ports: Option<PortMap>,

    /// Path on the host of the handle of the network namespace, such as `/var/run/docker/netns/ce640a1757ef`; with
    /// the host's network, it ends in `default`. Empty when `SandboxID` is.
    #[doc(alias = "SandboxKey")]
    pub sandbox_key: Option<String>,

    /// Meant for further IPv4 addresses. Engines no longer set it: it is `null`.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "SecondaryIPAddresses")]
    #[deprecated]
    pub secondary_ip_addresses: Option<Vec<Address>>,

    /// Meant for further IPv6 addresses. Engines no longer set it: it is `null`.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "SecondaryIPv6Addresses")]
    #[deprecated]
    pub secondary_ipv6_addresses: Option<Vec<Address>>,

    /// Identifier of the connection to the default network, `bridge`. Empty if the container is not in it or does
    /// not run. `Networks` has the same for every network.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "EndpointID")]
    #[deprecated(note = "since API 1.21; use `networks`")]
    pub endpoint_id: Option<String>,

    /// IPv4 gateway in the default network, `bridge`. Empty if the container is not in it or does not run.
    /// `Networks` has the same for every network.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "Gateway")]
    #[deprecated(note = "since API 1.21; use `networks`")]
    pub gateway: Option<String>,

    /// The container's IPv6 address in the default network, `bridge`. Empty without IPv6, or if the container is
    /// not in that network. `Networks` has the same for every network.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "GlobalIPv6Address")]
    #[deprecated(note = "since API 1.21; use `networks`")]
    pub global_ipv6_address: Option<String>,

    /// Prefix length that goes with `GlobalIPv6Address`, in bits. `0` if that is empty.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "GlobalIPv6PrefixLen")]
    #[deprecated(note = "since API 1.21; use `networks`")]
    pub global_ipv6_prefix_len: Option<i64>,

    /// The container's IPv4 address in the default network, `bridge`. Empty if the container is not in it or does
    /// not run. `Networks` has the same for every network.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "IPAddress")]
    #[deprecated(note = "since API 1.21; use `networks`")]
    pub ip_address: Option<String>,

    /// Prefix length that goes with `IPAddress`, in bits. `0` if that is empty.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "IPPrefixLen")]
    #[deprecated(note = "since API 1.21; use `networks`")]
    pub ip_prefix_len: Option<i64>,

    /// IPv6 gateway in the default network, `bridge`. Empty without IPv6, or if the container is not in that
    /// network. `Networks` has the same for every network.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "IPv6Gateway")]
    #[deprecated(note = "since API 1.21; use `networks`")]
    pub ipv6_gateway: Option<String>,

    /// The container's MAC address in the default network, `bridge`. Empty if the container is not in it or does
    /// not run. `Networks` has the same for every network.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "MacAddress")]
    #[deprecated(note = "since API 1.21; use `networks`")]
    pub mac_address: Option<String>,

    /// The container's connection to each of its networks, by the name of the network. Empty if it has none.
    #[doc(alias = "Networks")]
    pub networks: Option<BTreeMap<String, EndpointSettings>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
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
    ..?                      => unknown,
} }
