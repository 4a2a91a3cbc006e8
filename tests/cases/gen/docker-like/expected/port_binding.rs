// Written by `modelwright gen --spec` from `PortBinding` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `PortBinding`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PortBinding {
    /// `HostIp` in JSON.
    ///
    /// JSON key: `HostIp`.
    #[doc(alias = "HostIp")]
    pub host_ip: Option<String>,

    /// `HostPort` in JSON.
    ///
    /// JSON key: `HostPort`.
    #[doc(alias = "HostPort")]
    pub host_port: Option<String>,
}

support::object! { PortBinding {
    "HostIp"   => host_ip:   optional,
    "HostPort" => host_port: optional,
} }
