// Written by `cargo xtask gen` from `NetworkSettings` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Address, EndpointSettings, PortMap};
use std::collections::BTreeMap;

/// The networks, ports and addresses of a container, as returned by [`ContainerInspect`].
///
/// Available in API 1.32 and later; this form: 1.32 to 1.38. Named `NetworkConfig` before API 1.32.
///
#[doc = operation!("ContainerInspect")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkSettings {
    /// The bridge interface of the default network, if the daemon's `--bridge` option selects one. Otherwise empty.
    ///
    /// JSON key: `Bridge`. Available in API 1.32 to 1.51.
    #[doc(alias = "Bridge")]
    #[deprecated]
    pub bridge: Option<String>,

    /// The ID of the container's network namespace: 64 hexadecimal digits. Empty before the first start. After the
    /// container ends, older daemons keep the last value, and newer daemons clear it.
    ///
    /// JSON key: `SandboxID`.
    #[doc(alias = "SandboxID")]
    pub sandbox_id: Option<String>,

    /// Documented as the hairpin NAT setting of the container's interface. Daemons no longer set it: always `false`.
    ///
    /// JSON key: `HairpinMode`. Available in API 1.32 to 1.51.
    #[doc(alias = "HairpinMode")]
    #[deprecated]
    pub hairpin_mode: Option<bool>,

    /// Documented as a link-local IPv6 address. Daemons no longer set it: always empty.
    ///
    /// JSON key: `LinkLocalIPv6Address`. Available in API 1.32 to 1.51.
    #[doc(alias = "LinkLocalIPv6Address")]
    #[deprecated]
    pub link_local_ipv6_address: Option<String>,

    /// Documented as the prefix length of `LinkLocalIPv6Address`. Daemons no longer set it: always `0`.
    ///
    /// JSON key: `LinkLocalIPv6PrefixLen`. Available in API 1.32 to 1.51.
    #[doc(alias = "LinkLocalIPv6PrefixLen")]
    #[deprecated]
    pub link_local_ipv6_prefix_len: Option<i64>,

    /// The host addresses under which the container's ports are published, by `port/protocol`, such as `80/tcp`. The
    /// value is `null` for a port that is exposed but not published. Empty if the container is not running.
    ///
    /// JSON key: `Ports`.
    #[doc(alias = "Ports")]
    pub ports: Option<PortMap>,

    /// The path on the host of the network namespace, such as `/var/run/docker/netns/ce640a1757ef`. Ends in `default` if
    /// the container uses the host network. Empty if `SandboxID` is empty.
    ///
    /// JSON key: `SandboxKey`.
    #[doc(alias = "SandboxKey")]
    pub sandbox_key: Option<String>,

    /// Documented as additional IPv4 addresses. Daemons no longer set it: always `null`.
    ///
    /// JSON key: `SecondaryIPAddresses`. Available in API 1.32 to 1.51.
    #[doc(alias = "SecondaryIPAddresses")]
    #[deprecated]
    pub secondary_ip_addresses: Option<Vec<Address>>,

    /// Documented as additional IPv6 addresses. Daemons no longer set it: always `null`.
    ///
    /// JSON key: `SecondaryIPv6Addresses`. Available in API 1.32 to 1.51.
    #[doc(alias = "SecondaryIPv6Addresses")]
    #[deprecated]
    pub secondary_ipv6_addresses: Option<Vec<Address>>,

    /// The ID of the container's endpoint in the default network, `bridge`. Empty if the container is not connected to
    /// it or is not running. `Networks` contains the value for every network.
    ///
    /// JSON key: `EndpointID`. Available in API 1.32 to 1.51.
    #[doc(alias = "EndpointID")]
    #[deprecated(note = "since API 1.21; use `networks`")]
    pub endpoint_id: Option<String>,

    /// The IPv4 gateway of the default network, `bridge`. Empty if the container is not connected to it or is not
    /// running. `Networks` contains the value for every network.
    ///
    /// JSON key: `Gateway`. Available in API 1.32 to 1.51.
    #[doc(alias = "Gateway")]
    #[deprecated(note = "since API 1.21; use `networks`")]
    pub gateway: Option<String>,

    /// The IPv6 address of the container in the default network, `bridge`. Empty without IPv6, or if the container is
    /// not connected to it. `Networks` contains the value for every network.
    ///
    /// JSON key: `GlobalIPv6Address`. Available in API 1.32 to 1.51.
    #[doc(alias = "GlobalIPv6Address")]
    #[deprecated(note = "since API 1.21; use `networks`")]
    pub global_ipv6_address: Option<String>,

    /// The prefix length of `GlobalIPv6Address`, in bits. `0` if that is empty.
    ///
    /// JSON key: `GlobalIPv6PrefixLen`. Available in API 1.32 to 1.51.
    #[doc(alias = "GlobalIPv6PrefixLen")]
    #[deprecated(note = "since API 1.21; use `networks`")]
    pub global_ipv6_prefix_len: Option<i64>,

    /// The IPv4 address of the container in the default network, `bridge`. Empty if the container is not connected to
    /// it or is not running. `Networks` contains the value for every network.
    ///
    /// JSON key: `IPAddress`. Available in API 1.32 to 1.51.
    #[doc(alias = "IPAddress")]
    #[deprecated(note = "since API 1.21; use `networks`")]
    pub ip_address: Option<String>,

    /// The prefix length of the container's IPv4 address in the default network, `bridge`, in bits. `0` if it has no
    /// address there.
    ///
    /// JSON key: `IPPrefixLen`. Available in API 1.32 to 1.51.
    #[doc(alias = "IPPrefixLen")]
    #[deprecated(note = "since API 1.21; use `networks`")]
    pub ip_prefix_len: Option<i64>,

    /// The IPv6 gateway of the default network, `bridge`. Empty without IPv6, or if the container is not connected to
    /// it. `Networks` contains the value for every network.
    ///
    /// JSON key: `IPv6Gateway`. Available in API 1.32 to 1.51.
    #[doc(alias = "IPv6Gateway")]
    #[deprecated(note = "since API 1.21; use `networks`")]
    pub ipv6_gateway: Option<String>,

    /// The MAC address of the container in the default network, `bridge`. Empty if the container is not connected to it
    /// or is not running. `Networks` contains the value for every network.
    ///
    /// JSON key: `MacAddress`. Available in API 1.32 to 1.51.
    #[doc(alias = "MacAddress")]
    #[deprecated(note = "since API 1.21; use `networks`")]
    pub mac_address: Option<String>,

    /// The container's endpoints, by the name of the network. Empty if it has none.
    ///
    /// JSON key: `Networks`.
    #[doc(alias = "Networks")]
    pub networks: Option<BTreeMap<String, EndpointSettings>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
