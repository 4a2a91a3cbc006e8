// Written by `cargo xtask gen` from `NodeList/` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_32::NodeListResponse;

/// List nodes
///
/// Returns the nodes of the swarm, managers and workers. The daemon must be a swarm manager.
///
/// Sent as `GET /nodes`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NodeList {
    /// The filters to apply, as a JSON map from filter names to lists of values, such as `{"role":["manager"]}`.
    /// If omitted, all nodes are returned.
    ///
    /// - `id`: an ID or ID prefix.
    /// - `label`: `<key>` or `<key>=<value>`, a label of the daemon on the node.
    /// - `membership`: `accepted` or `pending`.
    /// - `name`: a host name or the prefix of one.
    /// - `node.label` (API 1.40 and later): `<key>` or `<key>=<value>`, a label that the swarm stores for the node.
    /// - `role`: `manager` or `worker`.
    pub filters: Option<NodeListFilters>,
}

impl NodeList {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { filters: None }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<NodeListFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

impl support::Operation for NodeList {
    type Reply = NodeListResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "NodeList";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/nodes";
    const TAGS: &'static [&'static str] = &["Node"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/nodes");
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

/// The values of `filters` of [`NodeList`](struct.NodeList.html): a list for each key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeListFilters(support::Filters);

impl NodeListFilters {
    /// Returns no filters.
    pub fn new() -> Self {
        Self::default()
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

    /// Adds a value to `membership`.
    #[must_use]
    pub fn membership(mut self, value: impl Into<String>) -> Self {
        self.0.add("membership", value);
        self
    }

    /// Adds a value to `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.0.add("name", value);
        self
    }

    /// Adds a value to `role`.
    #[must_use]
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.0.add("role", value);
        self
    }

    /// Adds a value to a key that has no method.
    #[must_use]
    pub fn other(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.add(key, value);
        self
    }
}

impl serde::Serialize for NodeListFilters {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.0, to)
    }
}
