// Written by `cargo xtask gen` from `TaskSpec.Placement` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_28::TaskSpecPlacementPreferences;
use super::super::v1_32::Platform;

/// On which nodes tasks may run, and how they spread over these.
///
/// All versions of the API. In this form: API 1.40 and later.
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

    /// Wishes for how to divide the tasks among suitable nodes, the most important first. Unlike `Constraints`, they never
    /// keep a task from running.
    ///
    /// API 1.28 and later.
    #[doc(alias = "Preferences")]
    pub preferences: Option<Vec<TaskSpecPlacementPreferences>>,

    /// How many tasks of the service a single node may hold. `0` sets no limit.
    ///
    /// Default: `0`.
    ///
    /// API 1.40 and later.
    #[doc(alias = "MaxReplicas")]
    pub max_replicas: Option<u64>,

    /// The platforms for which the service's image exists. Only nodes of one of them get tasks; when empty, any node will
    /// do. Clients fill this in from the image's manifest.
    ///
    /// Each entry: One combination of processor and operating system that the image exists for.
    ///
    /// API 1.30 and later.
    #[doc(alias = "Platforms")]
    pub platforms: Option<Vec<Platform>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecPlacement {
    "Constraints" => constraints:  optional,
    "Preferences" => preferences:  optional,
    "MaxReplicas" => max_replicas: optional,
    "Platforms"   => platforms:    optional,
    ..?           => unknown,
} }
