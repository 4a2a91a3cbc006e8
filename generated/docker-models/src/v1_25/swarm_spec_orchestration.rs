// Written by `cargo xtask gen` from `SwarmSpec.Orchestration` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The settings for the management of tasks.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecOrchestration {
    /// The number of old tasks kept for each slot of a replicated service, or for each node of a global service. A
    /// negative number keeps all finished tasks. Initially `5`.
    ///
    /// JSON key: `TaskHistoryRetentionLimit`.
    #[doc(alias = "TaskHistoryRetentionLimit")]
    pub task_history_retention_limit: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SwarmSpecOrchestration {
    "TaskHistoryRetentionLimit" => task_history_retention_limit: optional,
    ..?                         => unknown,
} }
