// Written by `cargo xtask gen` from `SwarmSpec.Orchestration` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How the managers look after the tasks of services.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecOrchestration {
    /// How many old tasks the swarm remembers for each slot of a replicated service, or for each node of a global one.
    /// A negative number keeps all finished tasks for ever. Engines start with `5`.
    #[doc(alias = "TaskHistoryRetentionLimit")]
    pub task_history_retention_limit: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SwarmSpecOrchestration {
    "TaskHistoryRetentionLimit" => task_history_retention_limit: optional,
    ..?                         => unknown,
} }
