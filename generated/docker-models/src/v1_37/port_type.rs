// Written by `cargo xtask gen` from `Port.Type` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The transport protocol of the port.
///
/// Available in API 1.51 and earlier; this form: 1.37 to 1.51.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PortType {
    /// `tcp`
    Tcp,

    /// `udp`
    Udp,

    /// `sctp`
    ///
    /// Available in API 1.37 to 1.51.
    Sctp,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { PortType {
    "tcp"  => Tcp,
    "udp"  => Udp,
    "sctp" => Sctp,
    ..     => Other,
} }
