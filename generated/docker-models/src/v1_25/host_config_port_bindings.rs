// Written by `cargo xtask gen` from `HostConfig.PortBindings{}[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One place on the host at which a container port is published.
///
/// API 1.34 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HostConfigPortBindings {
    /// The address of the host to listen at. Empty for all.
    #[doc(alias = "HostIp")]
    pub host_ip: Option<String>,

    /// The port of the host, as a string, or a range such as `8000-8010` to choose from. Empty or `0` for any free
    /// one.
    #[doc(alias = "HostPort")]
    pub host_port: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { HostConfigPortBindings {
    "HostIp"   => host_ip:   optional,
    "HostPort" => host_port: optional,
    ..?        => unknown,
} }
