// Written by `cargo xtask gen` from `SwarmJoin/body` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The request body of `POST /swarm/join` (`SwarmJoin`).
///
/// API 1.40 and later. In this form: API 1.51. Before API 1.40 it was `SwarmJoinBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmJoinRequest {
    /// `ListenAddr` in JSON.
    #[doc(alias = "ListenAddr")]
    pub listen_addr: Option<String>,

    /// `AdvertiseAddr` in JSON.
    #[doc(alias = "AdvertiseAddr")]
    pub advertise_addr: Option<String>,

    /// `DataPathAddr` in JSON.
    #[doc(alias = "DataPathAddr")]
    pub data_path_addr: Option<String>,

    /// `RemoteAddrs` in JSON.
    #[doc(alias = "RemoteAddrs")]
    pub remote_addrs: Option<Vec<String>>,

    /// `JoinToken` in JSON.
    #[doc(alias = "JoinToken")]
    pub join_token: Option<String>,
}

support::object! { SwarmJoinRequest {
    "ListenAddr"    => listen_addr:    optional,
    "AdvertiseAddr" => advertise_addr: optional,
    "DataPathAddr"  => data_path_addr: optional,
    "RemoteAddrs"   => remote_addrs:   optional,
    "JoinToken"     => join_token:     optional,
} }
