// Written by `cargo xtask gen` from `NetworkConfig.Ports{}[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One place on the host at which a container port is published.
///
/// API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkConfigPorts {
    /// The host's address that listens: `0.0.0.0` or `::` for all of them.
    #[doc(alias = "HostIp")]
    pub host_ip: Option<String>,

    /// The port of the host, as a string.
    #[doc(alias = "HostPort")]
    pub host_port: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkConfigPorts {
    "HostIp"   => host_ip:   optional,
    "HostPort" => host_port: optional,
    ..?        => unknown,
} }
