// Written by `cargo xtask gen` from `TaskList/` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_28::TaskListResponse;

/// List tasks
///
/// Returns the tasks of all services, including ended tasks that are kept as history. The daemon must be a swarm
/// manager.
///
/// Sent as `GET /tasks`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskList {
    /// The filters to apply, as a JSON map from filter names to lists of values, such as `{"service":["web"]}`.
    /// If omitted, all tasks are returned.
    ///
    /// - `desired-state`: `running`, `shutdown` or `accepted`, the state that the swarm wants the task to reach.
    /// - `id`: an ID or ID prefix.
    /// - `label`: `<key>` or `<key>=<value>`, a label of the task.
    /// - `name`: a name or name prefix.
    /// - `node`: the ID or name of the node that the task is assigned to.
    /// - `service`: the ID or name of the service that the task belongs to.
    pub filters: Option<TaskListFilters>,
}

impl TaskList {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { filters: None }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<TaskListFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

impl support::Operation for TaskList {
    type Reply = TaskListResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "TaskList";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/tasks";
    const TAGS: &'static [&'static str] = &["Task"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/tasks");
        to.query_json("filters", self.filters.as_ref());
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

/// The values of `filters` of [`TaskList`](struct.TaskList.html): a list for each key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskListFilters(support::Filters);

impl TaskListFilters {
    /// Returns no filters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value to `desired-state`.
    #[must_use]
    pub fn desired_state(mut self, value: impl Into<String>) -> Self {
        self.0.add("desired-state", value);
        self
    }

    /// Adds a value to `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.0.add("id", value);
        self
    }

    /// Adds a value to `label`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.0.add("label", value);
        self
    }

    /// Adds a value to `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.0.add("name", value);
        self
    }

    /// Adds a value to `node`.
    #[must_use]
    pub fn node(mut self, value: impl Into<String>) -> Self {
        self.0.add("node", value);
        self
    }

    /// Adds a value to `service`.
    #[must_use]
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.0.add("service", value);
        self
    }

    /// Adds a value to a key that has no method.
    #[must_use]
    pub fn other(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.add(key, value);
        self
    }
}

impl serde::Serialize for TaskListFilters {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.0, to)
    }
}
