// Written by `cargo xtask gen` from `Task.Status.PortStatus` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointPortConfig;

/// The ports that the task has open on its node. An empty object unless the service publishes ports in `host` mode.
///
/// Available in API 1.43 and earlier; this form: 1.36 and earlier. Named `PortStatus` since API 1.44.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskStatusPortStatus {
    /// The ports of the node, with the container ports that they forward to. Omitted if there are none.
    ///
    /// JSON key: `Ports`.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<EndpointPortConfig>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskStatusPortStatus {
    "Ports" => ports:  optional,
    ..?     => unknown,
} }
