// Written by `cargo xtask gen` from `Port.Type` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Port.Type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PortType {
    /// `tcp`
    Tcp,

    /// `udp`
    Udp,

    /// `sctp`
    Sctp,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { PortType {
    "tcp"  => Tcp,
    "udp"  => Udp,
    "sctp" => Sctp,
    ..     => Other,
} }
