// Written by `cargo xtask gen` from `SwarmSpec.Orchestration` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `SwarmSpec.Orchestration`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecOrchestration {
    /// `TaskHistoryRetentionLimit` in JSON.
    #[doc(alias = "TaskHistoryRetentionLimit")]
    pub task_history_retention_limit: Option<i64>,
}

support::object! { SwarmSpecOrchestration {
    "TaskHistoryRetentionLimit" => task_history_retention_limit: optional,
} }
