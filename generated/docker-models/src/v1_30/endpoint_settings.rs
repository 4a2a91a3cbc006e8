// Written by `cargo xtask gen` from `EndpointSettings` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::EndpointSettingsIpamConfig;
use std::collections::BTreeMap;

/// The configuration of a container's endpoint in one network. Sent when a container is created or connected; on
/// inspection, it also contains the values that the daemon assigned.
///
/// Available in all API versions; this form: 1.30 and 1.31.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointSettings {
    /// The static addresses requested in this network. If `null`, the daemon assigns addresses.
    ///
    /// JSON key: `IPAMConfig`.
    #[doc(alias = "IPAMConfig")]
    pub ipam_config: Option<EndpointSettingsIpamConfig>,

    /// Other containers in the same network that are reachable from this one under an additional name, each as
    /// `container:alias`. A legacy feature; `Aliases` of the other container are usually preferable.
    ///
    /// JSON key: `Links`.
    #[doc(alias = "Links")]
    pub links: Option<Vec<String>>,

    /// Additional names by which other containers in the network can resolve this container. Not available in the default
    /// `bridge` network.
    ///
    /// On inspection, only the requested names; `DNSNames` has the complete list. Up to API 1.44, daemons also list the short
    /// container ID and, in some versions, the host name.
    ///
    /// JSON key: `Aliases`.
    #[doc(alias = "Aliases")]
    pub aliases: Option<Vec<String>>,

    /// The ID of the network of this endpoint. May be `""` until the container is first started.
    ///
    /// JSON key: `NetworkID`.
    #[doc(alias = "NetworkID")]
    pub network_id: Option<String>,

    /// The ID of the endpoint: 64 hexadecimal digits. `""` if the container is not running.
    ///
    /// JSON key: `EndpointID`.
    #[doc(alias = "EndpointID")]
    pub endpoint_id: Option<String>,

    /// The IPv4 gateway of the network. `""` if there is none, as in overlay networks, or if the container is not
    /// running.
    ///
    /// JSON key: `Gateway`.
    #[doc(alias = "Gateway")]
    pub gateway: Option<String>,

    /// The IPv4 address of the container in the network, without the prefix length. `""` if there is none, or if the
    /// container is not running.
    ///
    /// JSON key: `IPAddress`.
    #[doc(alias = "IPAddress")]
    pub ip_address: Option<String>,

    /// The prefix length of the subnet of `IPAddress`, such as `16`. `0` if there is no address.
    ///
    /// JSON key: `IPPrefixLen`.
    #[doc(alias = "IPPrefixLen")]
    pub ip_prefix_len: Option<i64>,

    /// The IPv6 gateway of the network. `""` if there is none.
    ///
    /// JSON key: `IPv6Gateway`.
    #[doc(alias = "IPv6Gateway")]
    pub ipv6_gateway: Option<String>,

    /// The IPv6 address of the container in the network, without the prefix length. `""` if there is none.
    ///
    /// JSON key: `GlobalIPv6Address`.
    #[doc(alias = "GlobalIPv6Address")]
    pub global_ipv6_address: Option<String>,

    /// The prefix length of the subnet of `GlobalIPv6Address`. `0` if there is no address.
    ///
    /// JSON key: `GlobalIPv6PrefixLen`.
    #[doc(alias = "GlobalIPv6PrefixLen")]
    pub global_ipv6_prefix_len: Option<i64>,

    /// The MAC address of the container's interface in the network, such as `02:42:ac:11:00:04`. `""` if the container is
    /// not running. It can be requested from API 1.44 on; not every network driver supports it.
    ///
    /// JSON key: `MacAddress`.
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<String>,

    /// Options of the network driver that apply to this endpoint only. `null` or empty if there are none.
    ///
    /// JSON key: `DriverOpts`. Available in API 1.30 and later.
    #[doc(alias = "DriverOpts")]
    pub driver_opts: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
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
    ..?                   => unknown,
} }
