// Written by `cargo xtask gen` from `PortBinding` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One place on the host, an address and a port, that leads to a port of a container.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PortBinding {
    /// The address of the host on which the engine listens.
    ///
    /// `0.0.0.0` and `::` stand for all IPv4 or IPv6 addresses. In a request, `""` leaves it to the engine, which
    /// listens on all of them unless the network or the daemon has another default.
    #[doc(alias = "HostIp")]
    pub host_ip: Option<String>,

    /// The host's port, a decimal number written as a string.
    ///
    /// In a request, `""` or `"0"` lets the engine choose a free port, and a range such as `"8000-8010"` makes it
    /// choose from that range.
    #[doc(alias = "HostPort")]
    pub host_port: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PortBinding {
    "HostIp"   => host_ip:   optional,
    "HostPort" => host_port: optional,
    ..?        => unknown,
} }
