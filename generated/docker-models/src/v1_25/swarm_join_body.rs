// Written by `cargo xtask gen` from `SwarmJoin/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The request body of `POST /swarm/join` (`SwarmJoin`).
///
/// API 1.39 and earlier. In this form: API 1.29 and earlier. Since API 1.40 it is `SwarmJoinRequest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmJoinBody {
    /// `ListenAddr` in JSON.
    #[doc(alias = "ListenAddr")]
    pub listen_addr: String,

    /// `AdvertiseAddr` in JSON.
    #[doc(alias = "AdvertiseAddr")]
    pub advertise_addr: Option<String>,

    /// `RemoteAddrs` in JSON.
    #[doc(alias = "RemoteAddrs")]
    pub remote_addrs: Vec<String>,

    /// `JoinToken` in JSON.
    #[doc(alias = "JoinToken")]
    pub join_token: String,
}

support::object! { SwarmJoinBody {
    "ListenAddr"    => listen_addr:    required,
    "AdvertiseAddr" => advertise_addr: optional,
    "RemoteAddrs"   => remote_addrs:   required,
    "JoinToken"     => join_token:     required,
} }
