// Written by `cargo xtask gen` from `NetworkCreate/body` in spec/docker/contract/v1.47.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::Ipam;
use super::super::v1_41::ConfigReference;
use std::collections::BTreeMap;

/// What the new network is to be like. Only `Name` is needed.
///
/// The request body of `POST /networks/create` (`NetworkCreate`).
///
/// API 1.40 and later. In this form: API 1.47 and later. Before API 1.40 it was `NetworkCreateBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkCreateRequest {
    /// What to call the network. Names of predefined networks, such as `bridge` and `host`, are not allowed.
    #[doc(alias = "Name")]
    pub name: String,

    /// The driver that runs the network: `bridge`, `overlay`, `macvlan`, `ipvlan` or a plugin's name.
    ///
    /// Default: `"bridge"`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// How far the network reaches: `local` for this host, `swarm` for the whole cluster. Without it, the driver decides.
    #[doc(alias = "Scope")]
    pub scope: Option<String>,

    /// Whether to cut the network off from the world outside. Its containers still reach each other.
    #[doc(alias = "Internal")]
    pub internal: Option<bool>,

    /// Whether single containers may join a network that spans the swarm. Otherwise it is for services only.
    #[doc(alias = "Attachable")]
    pub attachable: Option<bool>,

    /// Whether it is to be the swarm's ingress network, through which every node takes connections for published ports.
    ///
    /// A swarm has just one; to replace it, the old one is removed first.
    #[doc(alias = "Ingress")]
    pub ingress: Option<bool>,

    /// Whether it is a mere set of settings for other networks, which name it in their `ConfigFrom`.
    ///
    /// No container or service can join it.
    ///
    /// Default: `false`.
    #[doc(alias = "ConfigOnly")]
    pub config_only: Option<bool>,

    /// A network from which to take the settings. It has to exist already, and to have been made with `ConfigOnly`.
    #[doc(alias = "ConfigFrom")]
    pub config_from: Option<ConfigReference>,

    /// The subnets of the network, and who hands out addresses in them. Without it, the engine picks a free subnet.
    #[doc(alias = "IPAM")]
    pub ipam: Option<Ipam>,

    /// Whether containers in the network get IPv4 addresses. Without it, they do.
    ///
    /// API 1.47 and later.
    #[doc(alias = "EnableIPv4")]
    pub enable_ipv4: Option<bool>,

    /// Whether containers in the network get IPv6 addresses.
    #[doc(alias = "EnableIPv6")]
    pub enable_ipv6: Option<bool>,

    /// Settings for the driver, such as `com.docker.network.bridge.name` or `com.docker.network.driver.mtu`.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// Labels to attach to the network, for example to filter by them later.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// Without effect: a name that another network has is always refused.
    #[doc(alias = "CheckDuplicate")]
    #[deprecated(note = "since API 1.44")]
    pub check_duplicate: Option<bool>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkCreateRequest {
    "Name"           => name:            required,
    "Driver"         => driver:          optional,
    "Scope"          => scope:           optional,
    "Internal"       => internal:        optional,
    "Attachable"     => attachable:      optional,
    "Ingress"        => ingress:         optional,
    "ConfigOnly"     => config_only:     optional,
    "ConfigFrom"     => config_from:     optional,
    "IPAM"           => ipam:            optional,
    "EnableIPv4"     => enable_ipv4:     optional,
    "EnableIPv6"     => enable_ipv6:     optional,
    "Options"        => options:         optional,
    "Labels"         => labels:          optional,
    "CheckDuplicate" => check_duplicate: optional,
    ..?              => unknown,
} }
