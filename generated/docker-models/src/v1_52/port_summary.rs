// Written by `cargo xtask gen` from `PortSummary` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PortSummaryType;

/// The definition `PortSummary`.
///
/// API 1.52 and later. Before API 1.52 it was `Port`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PortSummary {
    /// `IP` in JSON.
    #[doc(alias = "IP")]
    pub ip: Option<String>,

    /// `PrivatePort` in JSON.
    #[doc(alias = "PrivatePort")]
    pub private_port: u16,

    /// `PublicPort` in JSON.
    #[doc(alias = "PublicPort")]
    pub public_port: Option<u16>,

    /// `Type` in JSON.
    #[doc(alias = "Type")]
    pub type_: PortSummaryType,
}

support::object! { PortSummary {
    "IP"          => ip:           optional,
    "PrivatePort" => private_port: required,
    "PublicPort"  => public_port:  optional,
    "Type"        => type_:        required,
} }
