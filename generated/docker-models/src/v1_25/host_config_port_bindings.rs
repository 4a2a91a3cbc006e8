// Written by `cargo xtask gen` from `HostConfig.PortBindings{}[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A host address and port at which a container port is published.
///
/// Available in API 1.34 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HostConfigPortBindings {
    /// The host address that the daemon listens on.
    ///
    /// `0.0.0.0` and `::` stand for all IPv4 and all IPv6 addresses. In a request, `""` selects the default: all
    /// addresses, unless the network or the daemon is configured otherwise.
    ///
    /// JSON key: `HostIp`.
    #[doc(alias = "HostIp")]
    pub host_ip: Option<String>,

    /// The host port, a decimal number as a string.
    ///
    /// In a request, `""` or `"0"` selects any free port, and a range such as `"8000-8010"` selects a free port in that
    /// range.
    ///
    /// JSON key: `HostPort`.
    #[doc(alias = "HostPort")]
    pub host_port: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { HostConfigPortBindings {
    "HostIp"   => host_ip:   optional,
    "HostPort" => host_port: optional,
    ..?        => unknown,
} }
