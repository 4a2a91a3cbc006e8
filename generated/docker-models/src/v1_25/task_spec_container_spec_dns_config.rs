// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.DNSConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The DNS configuration of the container, as entries of its `/etc/resolv.conf`.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecDnsConfig {
    /// The IP addresses of the DNS servers.
    ///
    /// JSON key: `Nameservers`.
    #[doc(alias = "Nameservers")]
    pub nameservers: Option<Vec<String>>,

    /// The search domains for incomplete names, in order.
    ///
    /// JSON key: `Search`.
    #[doc(alias = "Search")]
    pub search: Option<Vec<String>>,

    /// The resolver options, as in `resolv.conf`, such as `ndots:1` or `timeout:2`.
    ///
    /// JSON key: `Options`.
    #[doc(alias = "Options")]
    pub options: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecDnsConfig {
    "Nameservers" => nameservers: optional,
    "Search"      => search:      optional,
    "Options"     => options:     optional,
    ..?           => unknown,
} }
