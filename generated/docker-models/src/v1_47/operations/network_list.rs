// Written by `cargo xtask gen` from `NetworkList/` in spec/docker/contract/v1.47.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_47::NetworkListResponse;

/// List networks
///
/// Returns the networks of the daemon and, on a swarm manager, the networks of the swarm.
///
/// The response does not list the containers of each network. [`NetworkInspect`](struct.NetworkInspect.html) returns them.
///
/// Sent as `GET /networks`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkList {
    /// The filters to apply, as a JSON map from filter names to lists of values, such as `{"driver":["bridge"]}`.
    /// If omitted, all networks are returned.
    ///
    /// - `dangling` (API 1.40 and later): `true` for networks that no container uses, `false` for networks in use.
    /// - `driver`: the name of a network driver, such as `bridge`.
    /// - `id`: an ID or part of an ID.
    /// - `label`: `<key>` or `<key>=<value>`.
    /// - `name`: a name or part of a name.
    /// - `scope` (API 1.29 and later): `local`, `swarm` or `global`.
    /// - `type`: `builtin` for predefined networks such as `host`, `custom` for all others.
    pub filters: Option<NetworkListFilters>,
}

impl NetworkList {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { filters: None }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<NetworkListFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

impl support::Operation for NetworkList {
    type Reply = NetworkListResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "NetworkList";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/networks";
    const TAGS: &'static [&'static str] = &["Network"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/networks");
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

/// The values of `filters` of [`NetworkList`](struct.NetworkList.html): a list for each key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkListFilters(support::Filters);

impl NetworkListFilters {
    /// Returns no filters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value to `dangling`.
    #[must_use]
    pub fn dangling(mut self, value: bool) -> Self {
        self.0.add("dangling", value.to_string());
        self
    }

    /// Adds a value to `driver`.
    #[must_use]
    pub fn driver(mut self, value: impl Into<String>) -> Self {
        self.0.add("driver", value);
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

    /// Adds a value to `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.0.add("type", value);
        self
    }

    /// Adds a value to `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.0.add("scope", value);
        self
    }

    /// Adds a value to a key that has no method.
    #[must_use]
    pub fn other(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.add(key, value);
        self
    }
}

impl serde::Serialize for NetworkListFilters {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.0, to)
    }
}
