// Written by `cargo xtask gen` from `EndpointSpec.Mode` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What the name of the service resolves to inside its networks. Without it, `vip`.
///
/// All versions of the API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EndpointSpecMode {
    /// `vip`: One virtual address per network, which balances connections over the tasks.
    Vip,

    /// `dnsrr`: The addresses of all tasks, in changing order ("DNS round robin"), and no virtual one.
    Dnsrr,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { EndpointSpecMode {
    "vip"   => Vip,
    "dnsrr" => Dnsrr,
    ..      => Other,
} }
