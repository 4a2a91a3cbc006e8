// Written by `cargo xtask gen` from `Network` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::Ipam;
use super::super::v1_41::{ConfigReference, PeerInfo};
use std::collections::BTreeMap;

/// A network that containers can be connected to, as returned in a list. [`NetworkInspect`] adds the connected
/// containers.
///
/// Available in all API versions; this form: 1.52 and later.
///
#[doc = operation!("NetworkInspect")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

    /// `true` if connected containers are assigned IPv4 addresses, which is the default.
    ///
    /// JSON key: `EnableIPv4`. Available in API 1.47 and later.
    #[doc(alias = "EnableIPv4")]
    pub enable_ipv4: Option<bool>,

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
    /// Default: `false`.
    ///
    /// JSON key: `Internal`.
    #[doc(alias = "Internal")]
    pub internal: Option<bool>,

    /// `true` if standalone containers on any node may connect to a swarm network. If `false`, only tasks of services
    /// may. Has no effect for networks of a single daemon.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `Attachable`.
    #[doc(alias = "Attachable")]
    pub attachable: Option<bool>,

    /// `true` if this is the swarm's ingress network, which distributes traffic to published ports over the tasks of a
    /// service. A swarm has at most one.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `Ingress`. Available in API 1.29 and later.
    #[doc(alias = "Ingress")]
    pub ingress: Option<bool>,

    /// The config-only network that provides this network's settings. Its `Network` is `""` if there is none.
    ///
    /// JSON key: `ConfigFrom`. Available in API 1.30 and later.
    #[doc(alias = "ConfigFrom")]
    pub config_from: Option<ConfigReference>,

    /// `true` if this network only holds settings. Containers cannot connect to it; other networks refer to it in
    /// `ConfigFrom`.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `ConfigOnly`. Available in API 1.30 and later.
    #[doc(alias = "ConfigOnly")]
    pub config_only: Option<bool>,

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

    /// The known nodes of an overlay network, including this one. Omitted for other drivers.
    ///
    /// Each entry: A node of an overlay network, as seen from the node that returns the response.
    ///
    /// JSON key: `Peers`.
    #[doc(alias = "Peers")]
    pub peers: Option<Vec<PeerInfo>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Network {
    "Name"       => name:        optional,
    "Id"         => id:          optional,
    "Created"    => created:     optional,
    "Scope"      => scope:       optional,
    "Driver"     => driver:      optional,
    "EnableIPv4" => enable_ipv4: optional,
    "EnableIPv6" => enable_ipv6: optional,
    "IPAM"       => ipam:        optional,
    "Internal"   => internal:    optional,
    "Attachable" => attachable:  optional,
    "Ingress"    => ingress:     optional,
    "ConfigFrom" => config_from: optional,
    "ConfigOnly" => config_only: optional,
    "Options"    => options:     optional,
    "Labels"     => labels:      optional,
    "Peers"      => peers:       optional,
    ..?          => unknown,
} }
