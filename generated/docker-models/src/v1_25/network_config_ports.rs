// Written by `cargo xtask gen` from `NetworkConfig.Ports{}[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A host address and port at which a container port is published.
///
/// Available in API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkConfigPorts {
    /// The address of the host: `0.0.0.0` or `::` for all addresses.
    ///
    /// JSON key: `HostIp`.
    #[doc(alias = "HostIp")]
    pub host_ip: Option<String>,

    /// The port of the host, as a string.
    ///
    /// JSON key: `HostPort`.
    #[doc(alias = "HostPort")]
    pub host_port: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NetworkConfigPorts {
    "HostIp"   => host_ip:   optional,
    "HostPort" => host_port: optional,
    ..?        => unknown,
} }
