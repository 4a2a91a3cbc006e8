// Written by `cargo xtask gen` from `SwarmJoin/body` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_28::SwarmJoinBodyAvailability;

/// The swarm to join, the secret that lets the node in, and the addresses of this node.
///
/// The request body of `POST /swarm/join` (`SwarmJoin`).
///
/// API 1.39 and earlier. In this form: API 1.30 to 1.39. Since API 1.40 it is `SwarmJoinRequest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmJoinBody {
    /// Where this node listens for managers, should it be one or become one: an IP address or a network interface, with an
    /// optional port.
    ///
    /// `0.0.0.0:2377` means all interfaces; 2377 is also the port if none is given.
    #[doc(alias = "ListenAddr")]
    pub listen_addr: String,

    /// Where the other nodes reach this one: an IP address or a network interface, with an optional port.
    ///
    /// The port of `ListenAddr` is taken if there is none. If left out, the engine finds its own address where it can.
    #[doc(alias = "AdvertiseAddr")]
    pub advertise_addr: Option<String>,

    /// The IP address or network interface of this node for the traffic of containers on overlay networks, which can so be
    /// kept apart from that between managers.
    ///
    /// If left out, it is the address of `AdvertiseAddr`.
    ///
    /// API 1.30 to 1.39.
    #[doc(alias = "DataPathAddr")]
    pub data_path_addr: Option<String>,

    /// Where managers of the swarm are reached, such as `192.0.2.10:2377`. At least one is needed.
    #[doc(alias = "RemoteAddrs")]
    pub remote_addrs: Option<Vec<String>>,

    /// The secret that lets the node in, and makes it a worker or a manager, from `JoinTokens` of `SwarmInspect`.
    #[doc(alias = "JoinToken")]
    pub join_token: String,

    /// Whether the new node takes tasks. If left out, `active`.
    ///
    /// API 1.28 to 1.39.
    #[doc(alias = "Availability")]
    pub availability: Option<SwarmJoinBodyAvailability>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SwarmJoinBody {
    "ListenAddr"    => listen_addr:    required,
    "AdvertiseAddr" => advertise_addr: optional,
    "DataPathAddr"  => data_path_addr: optional,
    "RemoteAddrs"   => remote_addrs:   nullable,
    "JoinToken"     => join_token:     required,
    "Availability"  => availability:   optional,
    ..?             => unknown,
} }
