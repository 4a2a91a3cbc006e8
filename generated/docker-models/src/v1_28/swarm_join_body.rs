// Written by `cargo xtask gen` from `SwarmJoin/body` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SwarmJoinBodyAvailability;

/// The swarm to join, the join token, and the addresses of this node.
///
/// The request body of `POST /swarm/join` ([`SwarmJoin`]).
///
/// Available in API 1.39 and earlier; this form: 1.28 and 1.29. Named `SwarmJoinRequest` since API 1.40.
///
#[doc = operation!("SwarmJoin")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmJoinBody {
    /// The address on which this node listens for managers if it is or becomes a manager: an IP address or a network
    /// interface, with an optional port.
    ///
    /// `0.0.0.0:2377` means all interfaces. The port defaults to 2377.
    ///
    /// JSON key: `ListenAddr`.
    #[doc(alias = "ListenAddr")]
    pub listen_addr: String,

    /// The address at which the other nodes reach this node: an IP address or a network interface, with an optional port.
    ///
    /// The port defaults to that of `ListenAddr`. If omitted, the daemon detects its own address if possible.
    ///
    /// JSON key: `AdvertiseAddr`.
    #[doc(alias = "AdvertiseAddr")]
    pub advertise_addr: Option<String>,

    /// The addresses of managers of the swarm, such as `192.0.2.10:2377`. At least one is required.
    ///
    /// JSON key: `RemoteAddrs`.
    #[doc(alias = "RemoteAddrs")]
    pub remote_addrs: Option<Vec<String>>,

    /// The secret token from `JoinTokens` of [`SwarmInspect`]. It determines the role of the node, worker or manager.
    ///
    /// JSON key: `JoinToken`.
    ///
    #[doc = operation!("SwarmInspect")]
    #[doc(alias = "JoinToken")]
    pub join_token: String,

    /// The availability of the new node to tasks. Defaults to `active`.
    ///
    /// JSON key: `Availability`. Available in API 1.28 to 1.39.
    #[doc(alias = "Availability")]
    pub availability: Option<SwarmJoinBodyAvailability>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SwarmJoinBody {
    "ListenAddr"    => listen_addr:    required,
    "AdvertiseAddr" => advertise_addr: optional,
    "RemoteAddrs"   => remote_addrs:   nullable,
    "JoinToken"     => join_token:     required,
    "Availability"  => availability:   optional,
    ..?             => unknown,
} }
