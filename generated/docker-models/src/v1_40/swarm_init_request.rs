// Written by `cargo xtask gen` from `SwarmInit/body` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SwarmInitRequestAvailability;
use super::super::v1_32::SwarmSpec;

/// Where the first manager is to be reached, and the settings of the new swarm.
///
/// The request body of `POST /swarm/init` (`SwarmInit`).
///
/// API 1.40 and later. Before API 1.40 it was `SwarmInitBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmInitRequest {
    /// Where this manager listens for the other managers: an IP address or a network interface, with an optional port.
    ///
    /// `0.0.0.0:2377` means all interfaces; 2377 is also the port if none is given. Engines refuse a request without it.
    #[doc(alias = "ListenAddr")]
    pub listen_addr: Option<String>,

    /// Where the other nodes reach this one: an IP address or a network interface, with an optional port.
    ///
    /// The port of `ListenAddr` is taken if there is none. If left out, the engine picks its own address, and fails where
    /// it has several to choose from.
    #[doc(alias = "AdvertiseAddr")]
    pub advertise_addr: Option<String>,

    /// The IP address or network interface for the traffic of containers on overlay networks, which can so be kept apart
    /// from that between managers.
    ///
    /// If left out, it is the address of `AdvertiseAddr`.
    #[doc(alias = "DataPathAddr")]
    pub data_path_addr: Option<String>,

    /// The UDP port for the traffic of containers on overlay networks, from `1024` to `49151`.
    ///
    /// `0`, or none, means `4789`. It holds for every node of the swarm.
    #[doc(alias = "DataPathPort")]
    pub data_path_port: Option<u32>,

    /// The ranges that subnets of overlay networks are cut from, in CIDR notation, such as `10.20.0.0/16`.
    ///
    /// If left out, it is `10.0.0.0/8`. `SubnetSize` says how large each piece is.
    #[doc(alias = "DefaultAddrPool")]
    pub default_addr_pool: Option<Vec<String>>,

    /// Whether to start over with this node as the only manager, keeping the services and data it knows of.
    ///
    /// It is the way to rescue a swarm that has lost the majority of its managers.
    #[doc(alias = "ForceNewCluster")]
    pub force_new_cluster: Option<bool>,

    /// The length of the prefix of each subnet that is cut from `DefaultAddrPool`. `24`, the default, gives subnets of 256
    /// addresses.
    #[doc(alias = "SubnetSize")]
    pub subnet_size: Option<u32>,

    /// The settings of the new swarm. What is left out gets the engine's defaults.
    #[doc(alias = "Spec")]
    pub spec: Option<SwarmSpec>,

    /// Whether a manager that restarts stays locked until somebody enters the swarm's unlock key. The key encrypts the
    /// manager's Raft log and TLS key; `SwarmUnlockkey` shows it, and `SwarmUnlock` takes it.
    #[doc(alias = "AutoLockManagers")]
    pub auto_lock_managers: Option<bool>,

    /// Whether the new node takes tasks. If left out, `active`.
    #[doc(alias = "Availability")]
    pub availability: Option<SwarmInitRequestAvailability>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SwarmInitRequest {
    "ListenAddr"       => listen_addr:        optional,
    "AdvertiseAddr"    => advertise_addr:     optional,
    "DataPathAddr"     => data_path_addr:     optional,
    "DataPathPort"     => data_path_port:     optional,
    "DefaultAddrPool"  => default_addr_pool:  optional,
    "ForceNewCluster"  => force_new_cluster:  optional,
    "SubnetSize"       => subnet_size:        optional,
    "Spec"             => spec:               optional,
    "AutoLockManagers" => auto_lock_managers: optional,
    "Availability"     => availability:       optional,
    ..?                => unknown,
} }
