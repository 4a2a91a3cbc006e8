// Written by `cargo xtask gen` from `EndpointSpec.Mode` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The name resolution of the service inside its networks. Defaults to `vip`.
///
/// Default: `"vip"`.
///
/// Available in all API versions.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EndpointSpecMode {
    /// `vip`: The service's name resolves to one virtual IP address per network, which balances connections over the tasks.
    Vip,

    /// `dnsrr`: The service's name resolves to the IP addresses of all tasks, in varying order (DNS round robin). There is no
    /// virtual IP address.
    Dnsrr,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { EndpointSpecMode {
    "vip"   => Vip,
    "dnsrr" => Dnsrr,
    ..      => Other,
} }
