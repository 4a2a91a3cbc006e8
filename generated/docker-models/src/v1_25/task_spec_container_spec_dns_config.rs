// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.DNSConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How names are resolved inside the container, as entries for its `/etc/resolv.conf`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecDnsConfig {
    /// Addresses of the DNS servers to ask.
    #[doc(alias = "Nameservers")]
    pub nameservers: Option<Vec<String>>,

    /// Domains to try, one after the other, when completing a short name.
    #[doc(alias = "Search")]
    pub search: Option<Vec<String>>,

    /// Options for the resolver, in the wording of `resolv.conf`, such as `ndots:1` or `timeout:2`.
    #[doc(alias = "Options")]
    pub options: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecDnsConfig {
    "Nameservers" => nameservers: optional,
    "Search"      => search:      optional,
    "Options"     => options:     optional,
    ..?           => unknown,
} }
