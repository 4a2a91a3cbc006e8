// Written by `cargo xtask gen` from `Task.Status.PortStatus` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointPortConfig;

/// Ports that the task has open on its node. `{}` unless the service publishes ports in the mode `host`.
///
/// API 1.43 and earlier. In this form: API 1.36 and earlier. Since API 1.44 it is `PortStatus`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskStatusPortStatus {
    /// Each port published in the mode `host`, with the number it got on the node.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<EndpointPortConfig>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskStatusPortStatus {
    "Ports" => ports:  optional,
    ..?     => unknown,
} }
