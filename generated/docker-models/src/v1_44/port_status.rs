// Written by `cargo xtask gen` from `PortStatus` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_37::EndpointPortConfig;

/// The definition `PortStatus`.
///
/// API 1.44 and later. Before API 1.44 it was `TaskStatusPortStatus`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PortStatus {
    /// `Ports` in JSON.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<EndpointPortConfig>>,
}

support::object! { PortStatus {
    "Ports" => ports: optional,
} }
