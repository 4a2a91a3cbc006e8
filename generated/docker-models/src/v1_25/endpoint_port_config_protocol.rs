// Written by `cargo xtask gen` from `EndpointPortConfig.Protocol` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The transport protocol of the port. Defaults to `tcp`.
///
/// Available in all API versions; this form: 1.36 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EndpointPortConfigProtocol {
    /// `tcp`
    Tcp,

    /// `udp`
    Udp,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { EndpointPortConfigProtocol {
    "tcp" => Tcp,
    "udp" => Udp,
    ..    => Other,
} }
