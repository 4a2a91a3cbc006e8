// Written by `cargo xtask gen` from `ContainerList/` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_32::ContainerSummary;
use super::super::super::v1_25::ErrorResponse;

/// List containers
///
/// Returns the containers of the daemon, newest first.
///
/// Each container is returned as a summary. [`ContainerInspect`](struct.ContainerInspect.html) returns further details.
///
/// Sent as `GET /containers/json`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContainerList {
    /// If `true`, containers in all states are returned. If `false`, only running and paused containers are.
    ///
    /// Default: `false`.
    pub all: Option<bool>,

    /// The maximum number of containers to return, newest first and in any state.
    ///
    /// If omitted or `0`, there is no limit.
    pub limit: Option<i64>,

    /// If `true`, the response includes `SizeRw` and `SizeRootFs`, which can take a while to compute. If `false`, they are
    /// omitted.
    ///
    /// Default: `false`.
    pub size: Option<bool>,

    /// The filters to apply, as a JSON map from filter names to lists of values, such as
    /// `{"status":["exited"],"label":["env=prod"]}`.
    ///
    /// - `ancestor`: an image by name, ID or digest; selects containers created from it or from a descendant of it.
    /// - `before`: the ID or name of a container; selects containers created before it.
    /// - `expose` (API 1.28 and later): an exposed port, as `<port>`, `<port>/<proto>` or a range `<first>-<last>/<proto>`.
    /// - `exited`: an exit code.
    /// - `health`: `starting`, `healthy`, `unhealthy` or `none`.
    /// - `id`: an ID or part of an ID.
    /// - `isolation`: `default`, `process` or `hyperv`, on Windows.
    /// - `is-task`: `true` for containers of swarm services, `false` for all others.
    /// - `label`: `<key>` or `<key>=<value>`.
    /// - `name`: a name or part of a name.
    /// - `network`: the ID or name of a network that the container is connected to.
    /// - `publish` (API 1.28 and later): a published port, in the format of `expose`.
    /// - `since`: the ID or name of a container; selects containers created after it.
    /// - `status`: `created`, `running`, `paused`, `restarting`, `exited`, `removing` or `dead`.
    /// - `volume`: a mounted volume, or the path of a mount point in the container.
    pub filters: Option<ContainerListFilters>,
}

impl ContainerList {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {
            all: None,
            limit: None,
            size: None,
            filters: None,
        }
    }

    /// Sets `all`.
    #[must_use]
    pub fn all(mut self, all: bool) -> Self {
        self.all = Some(all);
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: bool) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<ContainerListFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

impl support::Operation for ContainerList {
    type Reply = ContainerSummary;
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerList";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/containers/json";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/json");
        to.query("all", self.all.as_ref());
        to.query("limit", self.limit.as_ref());
        to.query("size", self.size.as_ref());
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

/// The values of `filters` of [`ContainerList`](struct.ContainerList.html): a list for each key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerListFilters(support::Filters);

impl ContainerListFilters {
    /// Returns no filters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value to `ancestor`.
    #[must_use]
    pub fn ancestor(mut self, value: impl Into<String>) -> Self {
        self.0.add("ancestor", value);
        self
    }

    /// Adds a value to `before`.
    #[must_use]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.0.add("before", value);
        self
    }

    /// Adds a value to `exited`.
    #[must_use]
    pub fn exited(mut self, value: i64) -> Self {
        self.0.add("exited", value.to_string());
        self
    }

    /// Adds a value to `health`.
    #[must_use]
    pub fn health(mut self, value: impl Into<String>) -> Self {
        self.0.add("health", value);
        self
    }

    /// Adds a value to `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.0.add("id", value);
        self
    }

    /// Adds a value to `is-task`.
    #[must_use]
    pub fn is_task(mut self, value: bool) -> Self {
        self.0.add("is-task", value.to_string());
        self
    }

    /// Adds a value to `isolation`.
    #[must_use]
    pub fn isolation(mut self, value: impl Into<String>) -> Self {
        self.0.add("isolation", value);
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

    /// Adds a value to `network`.
    #[must_use]
    pub fn network(mut self, value: impl Into<String>) -> Self {
        self.0.add("network", value);
        self
    }

    /// Adds a value to `since`.
    #[must_use]
    pub fn since(mut self, value: impl Into<String>) -> Self {
        self.0.add("since", value);
        self
    }

    /// Adds a value to `status`.
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.0.add("status", value);
        self
    }

    /// Adds a value to `volume`.
    #[must_use]
    pub fn volume(mut self, value: impl Into<String>) -> Self {
        self.0.add("volume", value);
        self
    }

    /// Adds a value to `expose`.
    #[must_use]
    pub fn expose(mut self, value: impl Into<String>) -> Self {
        self.0.add("expose", value);
        self
    }

    /// Adds a value to `publish`.
    #[must_use]
    pub fn publish(mut self, value: impl Into<String>) -> Self {
        self.0.add("publish", value);
        self
    }

    /// Adds a value to a key that has no method.
    #[must_use]
    pub fn other(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.add(key, value);
        self
    }
}

impl serde::Serialize for ContainerListFilters {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.0, to)
    }
}
