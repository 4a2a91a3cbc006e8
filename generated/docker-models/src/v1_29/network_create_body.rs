// Written by `cargo xtask gen` from `NetworkCreate/body` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::Ipam;
use std::collections::BTreeMap;

/// The configuration of the new network. Only `Name` is required.
///
/// The request body of `POST /networks/create` ([`NetworkCreate`]).
///
/// Available in API 1.39 and earlier; this form: 1.29. Named `NetworkCreateRequest` since API 1.40.
///
#[doc = operation!("NetworkCreate")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkCreateBody {
    /// The name of the network. The names of predefined networks, such as `bridge` and `host`, are not allowed.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: String,

    /// If `true`, the daemon rejects a name that another network has. The check does not cover two requests that arrive
    /// at the same time.
    ///
    /// Ignored from API 1.44 on: the daemon always rejects such a name.
    ///
    /// JSON key: `CheckDuplicate`.
    #[doc(alias = "CheckDuplicate")]
    pub check_duplicate: Option<bool>,

    /// The network driver: `bridge`, `overlay`, `macvlan`, `ipvlan` or the name of a plugin.
    ///
    /// Default: `"bridge"`.
    ///
    /// JSON key: `Driver`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// If `true`, the network has no access to external networks. Its containers can still reach each other.
    ///
    /// JSON key: `Internal`.
    #[doc(alias = "Internal")]
    pub internal: Option<bool>,

    /// If `true`, standalone containers can join a network that spans the swarm. If `false`, only services can.
    ///
    /// JSON key: `Attachable`.
    #[doc(alias = "Attachable")]
    pub attachable: Option<bool>,

    /// If `true`, the network becomes the ingress network of the swarm, through which every node accepts connections to
    /// published ports.
    ///
    /// A swarm has exactly one. To replace it, remove the existing one first.
    ///
    /// JSON key: `Ingress`. Available in API 1.29 to 1.39.
    #[doc(alias = "Ingress")]
    pub ingress: Option<bool>,

    /// The address management of the network: its subnets and the IPAM driver. If omitted, the daemon selects a free subnet.
    ///
    /// JSON key: `IPAM`.
    #[doc(alias = "IPAM")]
    pub ipam: Option<Ipam>,

    /// If `true`, the containers of the network get IPv6 addresses.
    ///
    /// JSON key: `EnableIPv6`.
    #[doc(alias = "EnableIPv6")]
    pub enable_ipv6: Option<bool>,

    /// The driver-specific options, such as `com.docker.network.bridge.name` or `com.docker.network.driver.mtu`.
    ///
    /// JSON key: `Options`.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// The labels of the network, for example to filter by.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
