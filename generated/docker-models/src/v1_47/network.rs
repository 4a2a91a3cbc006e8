// Written by `cargo xtask gen` from `Network` in spec/docker/contract/v1.47.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::{Ipam, NetworkContainer};
use super::super::v1_41::{ConfigReference, PeerInfo};
use std::collections::BTreeMap;

/// A network that containers can be attached to, as it is listed; inspection adds details of who is attached.
///
/// All versions of the API. In this form: API 1.47 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Network {
    /// What the network is called. Engines keep names unique, or, in old versions, try to.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The network's unique ID: 64 hexadecimal digits for a network of one engine, 25 letters and digits for one of
    /// a swarm.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// When the network was created, as an RFC 3339 time with fractions of a second.
    #[doc(alias = "Created")]
    pub created: Option<support::Timestamp>,

    /// How far the network reaches: `local` is one engine, `swarm` all the nodes of a swarm, and `global` an
    /// external cluster store.
    #[doc(alias = "Scope")]
    pub scope: Option<String>,

    /// The driver behind the network, such as `bridge`, `overlay`, `macvlan`, `ipvlan`, `host`, or a plugin's name.
    /// The predefined network `none` has `null`, as a word.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// Whether attached containers get IPv4 addresses. `true` unless the creator switched it off.
    ///
    /// API 1.47 and later.
    #[doc(alias = "EnableIPv4")]
    pub enable_ipv4: Option<bool>,

    /// Whether attached containers get IPv6 addresses. [`IPAM`](Ipam) then has an IPv6 subnet.
    #[doc(alias = "EnableIPv6")]
    pub enable_ipv6: Option<bool>,

    /// How addresses in the network are handed out: the driver that does it, and the subnets it draws from.
    #[doc(alias = "IPAM")]
    pub ipam: Option<Ipam>,

    /// Whether the network is cut off from the outside, so that its containers reach only each other.
    ///
    /// Default: `false`.
    #[doc(alias = "Internal")]
    pub internal: Option<bool>,

    /// Whether ordinary containers, on any node, may join a swarm-wide network. If not, only tasks of services may.
    /// Of no consequence for networks of a single engine.
    ///
    /// Default: `false`.
    #[doc(alias = "Attachable")]
    pub attachable: Option<bool>,

    /// Whether this is the swarm's ingress network, which spreads traffic to published ports over the tasks of a
    /// service. A swarm has at most one.
    ///
    /// Default: `false`.
    ///
    /// API 1.29 and later.
    #[doc(alias = "Ingress")]
    pub ingress: Option<bool>,

    /// The config-only network that this network took its settings from. Its `Network` is `""` if there is none.
    ///
    /// API 1.30 and later.
    #[doc(alias = "ConfigFrom")]
    pub config_from: Option<ConfigReference>,

    /// Whether this is a mere template of settings. No container can join it; other networks name it in
    /// `ConfigFrom`.
    ///
    /// Default: `false`.
    ///
    /// API 1.30 and later.
    #[doc(alias = "ConfigOnly")]
    pub config_only: Option<bool>,

    /// The endpoints in the network that belong to this engine, by container ID. Filled on inspection only; a list
    /// leaves it empty. Endpoints without a container, such as a swarm's load balancer, have keys like `lb-mynet`
    /// or `ingress-sbox`.
    ///
    /// API 1.51 and earlier.
    #[doc(alias = "Containers")]
    pub containers: Option<BTreeMap<String, NetworkContainer>>,

    /// Settings for the network's driver, by name, for example `com.docker.network.driver.mtu`. All values are
    /// strings.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// The labels given to the network when it was created. Empty without any.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The nodes known to take part in an overlay network, this one included. Absent for networks with other
    /// drivers.
    ///
    /// Each entry: One node that takes part in an overlay network.
    #[doc(alias = "Peers")]
    pub peers: Option<Vec<PeerInfo>>,

    /// The swarm services attached to the network, by service name, each with its virtual IP, ports and tasks. Only
    /// a verbose inspection of a swarm-wide network sends it.
    ///
    /// API 1.51 and earlier.
    #[doc(alias = "Services")]
    pub services: Option<BTreeMap<String, serde_json::Value>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
    "Containers" => containers:  optional,
    "Options"    => options:     optional,
    "Labels"     => labels:      optional,
    "Peers"      => peers:       optional,
    "Services"   => services:    optional,
    ..?          => unknown,
} }
