// Written by `cargo xtask gen` from `PortStatus` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointPortConfig;

/// The definition `PortStatus`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PortStatus {
    /// `Ports` in JSON.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<EndpointPortConfig>>,
}

support::object! { PortStatus {
    "Ports" => ports: optional,
} }
