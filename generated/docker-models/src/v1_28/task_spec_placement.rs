// Written by `cargo xtask gen` from `TaskSpec.Placement` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecPlacementPreferences;

/// The nodes that tasks may run on, and their distribution over these nodes.
///
/// Available in all API versions; this form: 1.28 and 1.29.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPlacement {
    /// The conditions that a node must satisfy to run tasks. All of them must be met. Each consists of a name, `==` or
    /// `!=`, and a value. The names are:
    ///
    /// - `node.id`, `node.hostname`: an individual node.
    /// - `node.role`: `manager` or `worker`.
    /// - `node.platform.os`, `node.platform.arch`: such as `linux` and `x86_64`.
    /// - `node.labels.<key>`: a label that the swarm's operator set on the node with [`NodeUpdate`].
    /// - `engine.labels.<key>`: a label from the configuration of the node's daemon.
    ///
    /// JSON key: `Constraints`.
    ///
    #[doc = operation!("NodeUpdate")]
    #[doc(alias = "Constraints")]
    pub constraints: Option<Vec<String>>,

    /// The preferred distribution of tasks over suitable nodes, in order of importance. Unlike `Constraints`, preferences
    /// never prevent a task from running.
    ///
    /// JSON key: `Preferences`. Available in API 1.28 and later.
    #[doc(alias = "Preferences")]
    pub preferences: Option<Vec<TaskSpecPlacementPreferences>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecPlacement {
    "Constraints" => constraints: optional,
    "Preferences" => preferences: optional,
    ..?           => unknown,
} }
