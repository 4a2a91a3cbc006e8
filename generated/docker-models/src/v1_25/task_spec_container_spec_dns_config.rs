// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.DNSConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.ContainerSpec.DNSConfig`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecDnsConfig {
    /// `Nameservers` in JSON.
    #[doc(alias = "Nameservers")]
    pub nameservers: Option<Vec<String>>,

    /// `Search` in JSON.
    #[doc(alias = "Search")]
    pub search: Option<Vec<String>>,

    /// `Options` in JSON.
    #[doc(alias = "Options")]
    pub options: Option<Vec<String>>,
}

support::object! { TaskSpecContainerSpecDnsConfig {
    "Nameservers" => nameservers: optional,
    "Search"      => search:      optional,
    "Options"     => options:     optional,
} }
