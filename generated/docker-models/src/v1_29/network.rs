// Written by `cargo xtask gen` from `Network` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::{Ipam, NetworkContainer, NetworkPeers};
use std::collections::BTreeMap;

/// A network that containers can be connected to, as returned in a list. [`NetworkInspect`] adds the connected
/// containers.
///
/// Available in all API versions; this form: 1.29.
///
#[doc = operation!("NetworkInspect")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Network {
    /// The name of the network. The daemon requires names to be unique; older daemons do not guarantee it.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The ID of the network: 64 hexadecimal digits for a network of one daemon, 25 lowercase letters and digits for a
    /// swarm network.
    ///
    /// JSON key: `Id`.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// The creation time of the network, in RFC 3339 format with fractions of a second.
    ///
    /// JSON key: `Created`.
    #[doc(alias = "Created")]
    pub created: Option<support::Timestamp>,

    /// The scope of the network: `local` for one daemon, `swarm` for all nodes of a swarm, or `global` for an external
    /// cluster store.
    ///
    /// JSON key: `Scope`.
    #[doc(alias = "Scope")]
    pub scope: Option<String>,

    /// The driver of the network, such as `bridge`, `overlay`, `macvlan`, `ipvlan`, `host`, or the name of a plugin. The
    /// driver of the predefined network `none` is the string `null`.
    ///
    /// JSON key: `Driver`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// `true` if connected containers are assigned IPv6 addresses. [`IPAM`](Ipam) then contains an IPv6 subnet.
    ///
    /// JSON key: `EnableIPv6`.
    #[doc(alias = "EnableIPv6")]
    pub enable_ipv6: Option<bool>,

    /// The IP address management of the network: its driver, and the subnets that addresses are assigned from.
    ///
    /// JSON key: `IPAM`.
    #[doc(alias = "IPAM")]
    pub ipam: Option<Ipam>,

    /// `true` if the network has no external connectivity: its containers can reach only each other.
    ///
    /// JSON key: `Internal`.
    #[doc(alias = "Internal")]
    pub internal: Option<bool>,

    /// `true` if standalone containers on any node may connect to a swarm network. If `false`, only tasks of services
    /// may. Has no effect for networks of a single daemon.
    ///
    /// JSON key: `Attachable`.
    #[doc(alias = "Attachable")]
    pub attachable: Option<bool>,

    /// `true` if this is the swarm's ingress network, which distributes traffic to published ports over the tasks of a
    /// service. A swarm has at most one.
    ///
    /// JSON key: `Ingress`. Available in API 1.29 and later.
    #[doc(alias = "Ingress")]
    pub ingress: Option<bool>,

    /// The endpoints of the network on this daemon, by container ID. Populated on inspection only; empty in a list.
    /// Endpoints that belong to no container, such as a swarm load balancer, have keys such as `lb-mynet` or
    /// `ingress-sbox`.
    ///
    /// JSON key: `Containers`. Available in API 1.51 and earlier.
    #[doc(alias = "Containers")]
    pub containers: Option<BTreeMap<String, NetworkContainer>>,

    /// The options of the network driver, such as `com.docker.network.driver.mtu`. All values are strings.
    ///
    /// JSON key: `Options`.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// The labels given to the network when it was created. Empty if there are none.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The swarm services connected to the network, by service name, each with its virtual IP address, ports and tasks.
    /// Sent only by a verbose inspection of a swarm network.
    ///
    /// JSON key: `Services`. Available in API 1.51 and earlier.
    #[doc(alias = "Services")]
    pub services: Option<BTreeMap<String, serde_json::Value>>,

    /// The known nodes of an overlay network, including this one. Omitted for other drivers.
    ///
    /// JSON key: `Peers`.
    #[doc(alias = "Peers")]
    pub peers: Option<Vec<NetworkPeers>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Network {
    "Name"       => name:        optional,
    "Id"         => id:          optional,
    "Created"    => created:     optional,
    "Scope"      => scope:       optional,
    "Driver"     => driver:      optional,
    "EnableIPv6" => enable_ipv6: optional,
    "IPAM"       => ipam:        optional,
    "Internal"   => internal:    optional,
    "Attachable" => attachable:  optional,
    "Ingress"    => ingress:     optional,
    "Containers" => containers:  optional,
    "Options"    => options:     optional,
    "Labels"     => labels:      optional,
    "Services"   => services:    optional,
    "Peers"      => peers:       optional,
    ..?          => unknown,
} }
