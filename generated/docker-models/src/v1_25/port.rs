// Written by `cargo xtask gen` from `Port` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PortType;

/// The definition `Port`.
///
/// API 1.51 and earlier. In this form: API 1.36 and earlier. Since API 1.52 it is `PortSummary`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Port {
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
    pub type_: PortType,
}

support::object! { Port {
    "IP"          => ip:           optional,
    "PrivatePort" => private_port: required,
    "PublicPort"  => public_port:  optional,
    "Type"        => type_:        required,
} }
