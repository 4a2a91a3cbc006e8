// Written by `cargo xtask gen` from `PortStatus` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_37::EndpointPortConfig;

/// The ports of the node that a task has open. Includes only ports published in `host` mode.
///
/// Available in API 1.44 and later. Named `TaskStatusPortStatus` before API 1.44.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PortStatus {
    /// The ports of the node, with the container ports that they forward to. Omitted if there are none.
    ///
    /// JSON key: `Ports`.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<EndpointPortConfig>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PortStatus {
    "Ports" => ports:  optional,
    ..?     => unknown,
} }
