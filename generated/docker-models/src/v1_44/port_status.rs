// Written by `cargo xtask gen` from `PortStatus` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_37::EndpointPortConfig;

/// Which ports of its node a task has open for others. Only ports published in `host` mode count.
///
/// API 1.44 and later. Before API 1.44 it was `TaskStatusPortStatus`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PortStatus {
    /// The ports of the node, with the ports of the container to which they lead. Left out where there are none.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<EndpointPortConfig>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PortStatus {
    "Ports" => ports:  optional,
    ..?     => unknown,
} }
