// Written by `cargo xtask gen` from `TaskInspect/` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_44::Task;

/// Inspect a task
///
/// Returns a single task of the swarm: its spec, the node it is assigned to, and its state.
///
/// Sent as `GET /tasks/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskInspect {
    /// The ID of the task, or an unambiguous ID prefix.
    pub id: String,
}

impl TaskInspect {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl support::Operation for TaskInspect {
    type Reply = Task;
    type Error = ErrorResponse;

    const ID: &'static str = "TaskInspect";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/tasks/{id}";
    const TAGS: &'static [&'static str] = &["Task"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/tasks/");
        to.segment("id", &self.id);
        to.accept("application/json");
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 200)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            200 => from.json(),
            _ => Err(from.failure()),
        }
    }
}
