// Written by `cargo xtask gen` from `PortSummary` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PortSummaryType;

/// A port of a container in the container list, and where the host publishes it. A port that is published on several
/// addresses has an entry for each of them.
///
/// API 1.52 and later. Before API 1.52 it was `Port`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PortSummary {
    /// The host's address on which the port is published; `0.0.0.0` or `::` means all of them. Empty or absent for a port
    /// that is exposed but not published.
    #[doc(alias = "IP")]
    pub ip: Option<String>,

    /// The port's number inside the container.
    #[doc(alias = "PrivatePort")]
    pub private_port: u16,

    /// The port's number on the host. Absent when the port is exposed but not published.
    #[doc(alias = "PublicPort")]
    pub public_port: Option<u16>,

    /// The transport protocol of the port.
    #[doc(alias = "Type")]
    pub type_: PortSummaryType,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PortSummary {
    "IP"          => ip:           optional,
    "PrivatePort" => private_port: required,
    "PublicPort"  => public_port:  optional,
    "Type"        => type_:        required,
    ..?           => unknown,
} }
