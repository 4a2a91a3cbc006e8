// Written by `cargo xtask gen` from `HostConfig.PortBindings{}[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `HostConfig.PortBindings{}[]`.
///
/// API 1.34 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HostConfigPortBindings {
    /// `HostIp` in JSON.
    #[doc(alias = "HostIp")]
    pub host_ip: Option<String>,

    /// `HostPort` in JSON.
    #[doc(alias = "HostPort")]
    pub host_port: Option<String>,
}

support::object! { HostConfigPortBindings {
    "HostIp"   => host_ip:   optional,
    "HostPort" => host_port: optional,
} }
