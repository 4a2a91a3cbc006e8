// Written by `cargo xtask gen` from `PortSummary.Type` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The transport protocol of the port.
///
/// Available in API 1.52 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PortSummaryType {
    /// `tcp`
    Tcp,

    /// `udp`
    Udp,

    /// `sctp`
    Sctp,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { PortSummaryType {
    "tcp"  => Tcp,
    "udp"  => Udp,
    "sctp" => Sctp,
    ..     => Other,
} }
