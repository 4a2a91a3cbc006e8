// Written by `cargo xtask gen` from `Port` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PortType;

/// A container's port, with the host address it is published at, if any. Met in the list of containers; each
/// published address (IPv4 and IPv6, for instance) is an item of its own.
///
/// API 1.51 and earlier. In this form: API 1.36 and earlier. Since API 1.52 it is `PortSummary`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Port {
    /// The address of the host on which the port is published: `0.0.0.0` or `::` for all of them. Absent if the
    /// port is only exposed.
    #[doc(alias = "IP")]
    pub ip: Option<String>,

    /// The port number inside the container.
    #[doc(alias = "PrivatePort")]
    pub private_port: u16,

    /// The port number on the host. Absent if the port is exposed but not published.
    #[doc(alias = "PublicPort")]
    pub public_port: Option<u16>,

    /// The transport protocol of the port.
    #[doc(alias = "Type")]
    pub type_: PortType,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { Port {
    "IP"          => ip:           optional,
    "PrivatePort" => private_port: required,
    "PublicPort"  => public_port:  optional,
    "Type"        => type_:        required,
    ..?           => unknown,
} }
