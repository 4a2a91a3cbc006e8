// Written by `cargo xtask gen` from `NetworkConfig.Ports{}[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `NetworkConfig.Ports{}[]`.
///
/// API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkConfigPorts {
    /// `HostIp` in JSON.
    #[doc(alias = "HostIp")]
    pub host_ip: Option<String>,

    /// `HostPort` in JSON.
    #[doc(alias = "HostPort")]
    pub host_port: Option<String>,
}

support::object! { NetworkConfigPorts {
    "HostIp"   => host_ip:   optional,
    "HostPort" => host_port: optional,
} }
