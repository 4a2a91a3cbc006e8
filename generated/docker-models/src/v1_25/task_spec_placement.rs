// Written by `cargo xtask gen` from `TaskSpec.Placement` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// On which nodes tasks may run, and how they spread over these.
///
/// All versions of the API. In this form: API 1.27 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPlacement {
    /// Conditions on a node, all of which it must meet to get tasks. Each is a name, then `==` or `!=`, then a value. The
    /// names are:
    ///
    /// - `node.id`, `node.hostname`: one particular node
    /// - `node.role`: `manager` or `worker`
    /// - `node.platform.os`, `node.platform.arch`: such as `linux` and `x86_64`
    /// - `node.labels.<key>`: a label that the swarm's administrator gave the node with `NodeUpdate`
    /// - `engine.labels.<key>`: a label from the configuration of the node's own engine
    #[doc(alias = "Constraints")]
    pub constraints: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecPlacement {
    "Constraints" => constraints: optional,
    ..?           => unknown,
} }
