// Written by `cargo xtask gen` from `Port.Type` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The transport protocol of the port.
///
/// Available in API 1.51 and earlier; this form: 1.36 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PortType {
    /// `tcp`
    Tcp,

    /// `udp`
    Udp,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { PortType {
    "tcp" => Tcp,
    "udp" => Udp,
    ..    => Other,
} }
