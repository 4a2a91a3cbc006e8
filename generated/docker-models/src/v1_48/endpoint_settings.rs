// Written by `cargo xtask gen` from `EndpointSettings` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_32::EndpointIpamConfig;
use std::collections::BTreeMap;

/// How a container is attached to one network. Sent when a container is created or connected; on inspection,
/// the engine adds what it assigned.
///
/// All versions of the API. In this form: API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointSettings {
    /// The fixed addresses asked for in this network. `null` leaves the choice to the engine.
    #[doc(alias = "IPAMConfig")]
    pub ipam_config: Option<EndpointIpamConfig>,

    /// Other containers in the same network that this one can reach under an extra name, each as `container:alias`.
    /// An old mechanism; `Aliases` on the other container mostly serves better.
    #[doc(alias = "Links")]
    pub links: Option<Vec<String>>,

    /// The hardware address of the container's interface in the network, such as `02:42:ac:11:00:04`. `""` while
    /// the container does not run. From API 1.44 on it can be asked for, though not every driver heeds the wish.
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<String>,

    /// Extra names under which other containers in the network find this one. Holds only what was asked for;
    /// `DNSNames` has the full list. Not available in the default `bridge` network.
    #[doc(alias = "Aliases")]
    pub aliases: Option<Vec<String>>,

    /// Settings for the network's driver that concern this endpoint only, by name. `null` or empty if there are
    /// none.
    ///
    /// API 1.30 and later.
    #[doc(alias = "DriverOpts")]
    pub driver_opts: Option<BTreeMap<String, String>>,

    /// How strongly this network is preferred for the container's default route. The highest number wins, negative
    /// ones are allowed, and on a tie the network whose name comes first in the alphabet. `0` unless set.
    ///
    /// API 1.48 and later.
    #[doc(alias = "GwPriority")]
    pub gw_priority: Option<i64>,

    /// The ID of the network that this endpoint is in. May be `""` until the container's first start.
    #[doc(alias = "NetworkID")]
    pub network_id: Option<String>,

    /// The ID of the endpoint, 64 hexadecimal digits. `""` while the container does not run.
    #[doc(alias = "EndpointID")]
    pub endpoint_id: Option<String>,

    /// The IPv4 address that traffic leaves this network by. `""` without one, as in overlay networks, and while
    /// the container does not run.
    #[doc(alias = "Gateway")]
    pub gateway: Option<String>,

    /// The container's IPv4 address in the network, without the prefix length. `""` without one, and while the
    /// container does not run.
    #[doc(alias = "IPAddress")]
    pub ip_address: Option<String>,

    /// How many leading bits of `IPAddress` make up the subnet, for example `16`. `0` if there is no address.
    #[doc(alias = "IPPrefixLen")]
    pub ip_prefix_len: Option<i64>,

    /// The IPv6 address that traffic leaves this network by. `""` if there is none.
    #[doc(alias = "IPv6Gateway")]
    pub ipv6_gateway: Option<String>,

    /// The container's IPv6 address in the network, without the prefix length. `""` if there is none.
    #[doc(alias = "GlobalIPv6Address")]
    pub global_ipv6_address: Option<String>,

    /// How many leading bits of `GlobalIPv6Address` make up the subnet. `0` if there is no address.
    #[doc(alias = "GlobalIPv6PrefixLen")]
    pub global_ipv6_prefix_len: Option<i64>,

    /// Every name by which other containers in the network can look this one up: its name, its aliases, its short
    /// ID and its host name. Each also works with `.` and the network's name appended. `null` in the default
    /// `bridge` network and while the container does not run.
    ///
    /// API 1.44 and later.
    #[doc(alias = "DNSNames")]
    pub dns_names: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { EndpointSettings {
    "IPAMConfig"          => ipam_config:            optional,
    "Links"               => links:                  optional,
    "MacAddress"          => mac_address:            optional,
    "Aliases"             => aliases:                optional,
    "DriverOpts"          => driver_opts:            optional,
    "GwPriority"          => gw_priority:            optional,
    "NetworkID"           => network_id:             optional,
    "EndpointID"          => endpoint_id:            optional,
    "Gateway"             => gateway:                optional,
    "IPAddress"           => ip_address:             optional,
    "IPPrefixLen"         => ip_prefix_len:          optional,
    "IPv6Gateway"         => ipv6_gateway:           optional,
    "GlobalIPv6Address"   => global_ipv6_address:    optional,
    "GlobalIPv6PrefixLen" => global_ipv6_prefix_len: optional,
    "DNSNames"            => dns_names:              optional,
    ..?                   => unknown,
} }
