// Written by `cargo xtask gen` from `TaskList/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Task;

/// The tasks of the swarm, including those that have ended.
///
/// The body of response 200 to `GET /tasks` ([`TaskList`]).
///
/// Available in all API versions; this form: 1.26 and earlier.
///
#[doc = operation!("TaskList")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskListResponse(pub Option<Vec<Task>>);

support::list! { TaskListResponse: Task }
