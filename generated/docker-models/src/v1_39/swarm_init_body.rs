// Written by `cargo xtask gen` from `SwarmInit/body` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_28::SwarmInitBodyAvailability;
use super::super::v1_32::SwarmSpec;

/// The addresses of the first manager and the settings of the new swarm.
///
/// The request body of `POST /swarm/init` ([`SwarmInit`]).
///
/// Available in API 1.39 and earlier; this form: 1.39. Named `SwarmInitRequest` since API 1.40.
///
#[doc = operation!("SwarmInit")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmInitBody {
    /// The address on which this manager listens for other managers: an IP address or a network interface, with an optional
    /// port. Daemons reject a request without it.
    ///
    /// `0.0.0.0:2377` means all interfaces. The port defaults to 2377.
    ///
    /// JSON key: `ListenAddr`.
    #[doc(alias = "ListenAddr")]
    pub listen_addr: Option<String>,

    /// The address at which the other nodes reach this node: an IP address or a network interface, with an optional port.
    ///
    /// The port defaults to that of `ListenAddr`. If omitted, the daemon uses its own address, and the request fails if it
    /// has more than one.
    ///
    /// JSON key: `AdvertiseAddr`.
    #[doc(alias = "AdvertiseAddr")]
    pub advertise_addr: Option<String>,

    /// The IP address or network interface for the traffic of containers on overlay networks. Use it to separate this traffic
    /// from the traffic between managers.
    ///
    /// Defaults to the address of `AdvertiseAddr`.
    ///
    /// JSON key: `DataPathAddr`. Available in API 1.30 to 1.39.
    #[doc(alias = "DataPathAddr")]
    pub data_path_addr: Option<String>,

    /// The address ranges for subnets of overlay networks, in CIDR notation, such as `10.20.0.0/16`.
    ///
    /// Defaults to `10.0.0.0/8`. `SubnetSize` sets the size of each subnet.
    ///
    /// JSON key: `DefaultAddrPool`. Available in API 1.39.
    #[doc(alias = "DefaultAddrPool")]
    pub default_addr_pool: Option<Vec<String>>,

    /// If `true`, the daemon creates a new swarm with this node as the only manager, and keeps the services and data that the
    /// node knows.
    ///
    /// Use it to recover a swarm that has lost the majority of its managers.
    ///
    /// JSON key: `ForceNewCluster`.
    #[doc(alias = "ForceNewCluster")]
    pub force_new_cluster: Option<bool>,

    /// The prefix length of the subnets that are allocated from `DefaultAddrPool`. Defaults to `24`, which gives subnets of
    /// 256 addresses.
    ///
    /// JSON key: `SubnetSize`. Available in API 1.39.
    #[doc(alias = "SubnetSize")]
    pub subnet_size: Option<u32>,

    /// The settings of the new swarm. Omitted settings get the daemon's defaults.
    ///
    /// JSON key: `Spec`.
    #[doc(alias = "Spec")]
    pub spec: Option<SwarmSpec>,

    /// If `true`, a manager that restarts stays locked until it receives the swarm's unlock key, which encrypts the
    /// manager's Raft log and TLS key. [`SwarmUnlockkey`] returns the key, and [`SwarmUnlock`] accepts it.
    ///
    /// JSON key: `AutoLockManagers`.
    ///
    #[doc = operation!("SwarmUnlock")]
    #[doc = operation!("SwarmUnlockkey")]
    #[doc(alias = "AutoLockManagers")]
    pub auto_lock_managers: Option<bool>,

    /// The availability of the new node to tasks. Defaults to `active`.
    ///
    /// JSON key: `Availability`. Available in API 1.28 to 1.39.
    #[doc(alias = "Availability")]
    pub availability: Option<SwarmInitBodyAvailability>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SwarmInitBody {
    "ListenAddr"       => listen_addr:        optional,
    "AdvertiseAddr"    => advertise_addr:     optional,
    "DataPathAddr"     => data_path_addr:     optional,
    "DefaultAddrPool"  => default_addr_pool:  optional,
    "ForceNewCluster"  => force_new_cluster:  optional,
    "SubnetSize"       => subnet_size:        optional,
    "Spec"             => spec:               optional,
    "AutoLockManagers" => auto_lock_managers: optional,
    "Availability"     => availability:       optional,
    ..?                => unknown,
} }
