// Written by `cargo xtask gen` from `NetworkInspect` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{EndpointResource, Network, NetworkStatus};
use super::super::v1_41::{ConfigReference, Ipam, PeerInfo};
use std::collections::BTreeMap;

/// Everything about one network: the fields of [`Network`], and what is attached to it.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkInspect {
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
    #[doc(alias = "Ingress")]
    pub ingress: Option<bool>,

    /// The config-only network that this network took its settings from. Its [`Network`] is `""` if there is none.
    #[doc(alias = "ConfigFrom")]
    pub config_from: Option<ConfigReference>,

    /// Whether this is a mere template of settings. No container can join it; other networks name it in
    /// `ConfigFrom`.
    ///
    /// Default: `false`.
    #[doc(alias = "ConfigOnly")]
    pub config_only: Option<bool>,

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

    /// The endpoints on this host, by container ID. Those without a container have a key of their own, such as
    /// `ingress-sbox` or `lb-<network>`. Empty when nothing is attached.
    #[doc(alias = "Containers")]
    pub containers: Option<BTreeMap<String, EndpointResource>>,

    /// The swarm services on the network, by service name; under `""` are endpoints that belong to none. Only in replies to
    /// requests with `verbose=true`, and only for networks of swarm scope.
    #[doc(alias = "Services")]
    pub services: Option<BTreeMap<String, serde_json::Value>>,

    /// How many of the network's addresses are taken at the moment.
    #[doc(alias = "Status")]
    pub status: Option<NetworkStatus>,
}

support::object! { NetworkInspect {
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
    "Containers" => containers:  optional,
    "Services"   => services:    optional,
    "Status"     => status:      optional,
} }

#[allow(deprecated)]
impl From<Network> for NetworkInspect {
    #[inline]
    fn from(part: Network) -> Self {
        let Network {
            name,
            id,
            created,
            scope,
            driver,
            enable_ipv4,
            enable_ipv6,
            ipam,
            internal,
            attachable,
            ingress,
            config_from,
            config_only,
            options,
            labels,
            peers,
        } = part;
        Self {
            name,
            id,
            created,
            scope,
            driver,
            enable_ipv4,
            enable_ipv6,
            ipam,
            internal,
            attachable,
            ingress,
            config_from,
            config_only,
            options,
            labels,
            peers,
            ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<NetworkInspect> for Network {
    #[inline]
    fn from(whole: NetworkInspect) -> Self {
        let NetworkInspect {
            name,
            id,
            created,
            scope,
            driver,
            enable_ipv4,
            enable_ipv6,
            ipam,
            internal,
            attachable,
            ingress,
            config_from,
            config_only,
            options,
            labels,
            peers,
            ..
        } = whole;
        Self {
            name,
            id,
            created,
            scope,
            driver,
            enable_ipv4,
            enable_ipv6,
            ipam,
            internal,
            attachable,
            ingress,
            config_from,
            config_only,
            options,
            labels,
            peers,
        }
    }
}
