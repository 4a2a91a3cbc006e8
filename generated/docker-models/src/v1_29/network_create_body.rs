// Written by `cargo xtask gen` from `NetworkCreate/body` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::Ipam;
use std::collections::BTreeMap;

/// What the new network is to be like. Only `Name` is needed.
///
/// The request body of `POST /networks/create` (`NetworkCreate`).
///
/// API 1.39 and earlier. In this form: API 1.29. Since API 1.40 it is `NetworkCreateRequest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkCreateBody {
    /// What to call the network. Names of predefined networks, such as `bridge` and `host`, are not allowed.
    #[doc(alias = "Name")]
    pub name: String,

    /// Whether to refuse a name that another network has already. Without it, several networks can get the same name.
    ///
    /// Two requests at the same moment may still slip through.
    #[doc(alias = "CheckDuplicate")]
    pub check_duplicate: Option<bool>,

    /// The driver that runs the network: `bridge`, `overlay`, `macvlan`, `ipvlan` or a plugin's name.
    ///
    /// Default: `"bridge"`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// Whether to cut the network off from the world outside. Its containers still reach each other.
    #[doc(alias = "Internal")]
    pub internal: Option<bool>,

    /// Whether single containers may join a network that spans the swarm. Otherwise it is for services only.
    #[doc(alias = "Attachable")]
    pub attachable: Option<bool>,

    /// Whether it is to be the swarm's ingress network, through which every node takes connections for published ports.
    ///
    /// A swarm has just one; to replace it, the old one is removed first.
    ///
    /// API 1.29 to 1.39.
    #[doc(alias = "Ingress")]
    pub ingress: Option<bool>,

    /// The subnets of the network, and who hands out addresses in them. Without it, the engine picks a free subnet.
    #[doc(alias = "IPAM")]
    pub ipam: Option<Ipam>,

    /// Whether containers in the network get IPv6 addresses.
    #[doc(alias = "EnableIPv6")]
    pub enable_ipv6: Option<bool>,

    /// Settings for the driver, such as `com.docker.network.bridge.name` or `com.docker.network.driver.mtu`.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// Labels to attach to the network, for example to filter by them later.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkCreateBody {
    "Name"           => name:            required,
    "CheckDuplicate" => check_duplicate: optional,
    "Driver"         => driver:          optional,
    "Internal"       => internal:        optional,
    "Attachable"     => attachable:      optional,
    "Ingress"        => ingress:         optional,
    "IPAM"           => ipam:            optional,
    "EnableIPv6"     => enable_ipv6:     optional,
    "Options"        => options:         optional,
    "Labels"         => labels:          optional,
    ..?              => unknown,
} }
