// Written by `cargo xtask gen` from `EndpointPortConfig.Protocol` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Transport protocol of the port. Without it, `tcp`.
///
/// All versions of the API. In this form: API 1.36 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EndpointPortConfigProtocol {
    /// `tcp`
    Tcp,

    /// `udp`
    Udp,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { EndpointPortConfigProtocol {
    "tcp" => Tcp,
    "udp" => Udp,
    ..    => Other,
} }
