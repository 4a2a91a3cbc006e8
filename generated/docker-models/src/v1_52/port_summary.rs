// Written by `cargo xtask gen` from `PortSummary` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PortSummaryType;

/// A port of a container in the container list, and the host address and port at which it is published. A port
/// published on several addresses, such as IPv4 and IPv6, has one entry for each.
///
/// Available in API 1.52 and later. Named `Port` before API 1.52.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PortSummary {
    /// The host address at which the port is published; `0.0.0.0` or `::` for all addresses. Empty or omitted for a port
    /// that is exposed but not published.
    ///
    /// JSON key: `IP`.
    #[doc(alias = "IP")]
    pub ip: Option<String>,

    /// The port number in the container.
    ///
    /// JSON key: `PrivatePort`.
    #[doc(alias = "PrivatePort")]
    pub private_port: u16,

    /// The port number on the host. Omitted for a port that is exposed but not published.
    ///
    /// JSON key: `PublicPort`.
    #[doc(alias = "PublicPort")]
    pub public_port: Option<u16>,

    /// The transport protocol of the port.
    ///
    /// JSON key: `Type`.
    #[doc(alias = "Type")]
    pub type_: PortSummaryType,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PortSummary {
    "IP"          => ip:           optional,
    "PrivatePort" => private_port: required,
    "PublicPort"  => public_port:  optional,
    "Type"        => type_:        required,
    ..?           => unknown,
} }
