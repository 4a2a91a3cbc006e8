// Written by `cargo xtask gen` from `EndpointSpec.Mode` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `EndpointSpec.Mode`.
///
/// All versions of the API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EndpointSpecMode {
    /// `vip`
    Vip,

    /// `dnsrr`
    Dnsrr,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { EndpointSpecMode {
    "vip"   => Vip,
    "dnsrr" => Dnsrr,
    ..      => Other,
} }
