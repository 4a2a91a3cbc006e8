// Written by `cargo xtask gen` from `EndpointPortConfig.Protocol` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `EndpointPortConfig.Protocol`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EndpointPortConfigProtocol {
    /// `tcp`
    Tcp,

    /// `udp`
    Udp,

    /// `sctp`
    Sctp,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { EndpointPortConfigProtocol {
    "tcp"  => Tcp,
    "udp"  => Udp,
    "sctp" => Sctp,
    ..     => Other,
} }
