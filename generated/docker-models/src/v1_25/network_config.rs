// Written by `cargo xtask gen` from `NetworkConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NetworkConfigPorts;
use std::collections::BTreeMap;

/// The network settings in the reply to `ContainerInspect`. The document is inexact here: engines send more
/// fields than these, and send neither `Address` nor `PortMapping`.
///
/// API 1.31 and earlier. Since API 1.32 it is `NetworkSettings`.
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
