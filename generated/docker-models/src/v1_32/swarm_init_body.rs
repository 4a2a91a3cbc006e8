// Written by `cargo xtask gen` from `SwarmInit/body` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SwarmSpec;
use super::super::v1_28::SwarmInitBodyAvailability;

/// Where the first manager is to be reached, and the settings of the new swarm.
///
/// The request body of `POST /swarm/init` (`SwarmInit`).
///
/// API 1.39 and earlier. In this form: API 1.32 to 1.38. Since API 1.40 it is `SwarmInitRequest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmInitBody {
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
    ///
    /// API 1.30 to 1.39.
    #[doc(alias = "DataPathAddr")]
    pub data_path_addr: Option<String>,

    /// Whether to start over with this node as the only manager, keeping the services and data it knows of.
    ///
    /// It is the way to rescue a swarm that has lost the majority of its managers.
    #[doc(alias = "ForceNewCluster")]
    pub force_new_cluster: Option<bool>,

    /// The settings of the new swarm. What is left out gets the engine's defaults.
    #[doc(alias = "Spec")]
    pub spec: Option<SwarmSpec>,

    /// Whether a manager that restarts stays locked until somebody enters the swarm's unlock key. The key encrypts the
    /// manager's Raft log and TLS key; `SwarmUnlockkey` shows it, and `SwarmUnlock` takes it.
    #[doc(alias = "AutoLockManagers")]
    pub auto_lock_managers: Option<bool>,

    /// Whether the new node takes tasks. If left out, `active`.
    ///
    /// API 1.28 to 1.39.
    #[doc(alias = "Availability")]
    pub availability: Option<SwarmInitBodyAvailability>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SwarmInitBody {
    "ListenAddr"       => listen_addr:        optional,
    "AdvertiseAddr"    => advertise_addr:     optional,
    "DataPathAddr"     => data_path_addr:     optional,
    "ForceNewCluster"  => force_new_cluster:  optional,
    "Spec"             => spec:               optional,
    "AutoLockManagers" => auto_lock_managers: optional,
    "Availability"     => availability:       optional,
    ..?                => unknown,
} }
