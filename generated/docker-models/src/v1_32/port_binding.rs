// Written by `cargo xtask gen` from `PortBinding` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `PortBinding`.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PortBinding {
    /// `HostIp` in JSON.
    #[doc(alias = "HostIp")]
    pub host_ip: Option<String>,

    /// `HostPort` in JSON.
    #[doc(alias = "HostPort")]
    pub host_port: Option<String>,
}

support::object! { PortBinding {
    "HostIp"   => host_ip:   optional,
    "HostPort" => host_port: optional,
} }
