// Written by `cargo xtask gen` from `ConfigList/` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_37::ConfigListResponse;
use super::super::super::v1_25::ErrorResponse;

/// List configs
///
/// Returns the configs of the swarm. A config is a small file without secret content that services mount into their
/// containers.
///
/// Sent as `GET /configs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigList {
    /// The filters to apply, as a JSON map from filter names to lists of values, such as `{"label":["env=prod"]}`.
    /// If omitted, all configs are returned.
    ///
    /// - `id`: an ID or ID prefix.
    /// - `label`: `<key>` or `<key>=<value>`.
    /// - `name`: a name or name prefix.
    /// - `names`: a complete name.
    pub filters: Option<ConfigListFilters>,
}

impl ConfigList {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { filters: None }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<ConfigListFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

impl support::Operation for ConfigList {
    type Reply = ConfigListResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ConfigList";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/configs";
    const TAGS: &'static [&'static str] = &["Config"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/configs");
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

/// The values of `filters` of [`ConfigList`](struct.ConfigList.html): a list for each key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConfigListFilters(support::Filters);

impl ConfigListFilters {
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

    /// Adds a value to `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.0.add("name", value);
        self
    }

    /// Adds a value to `names`.
    #[must_use]
    pub fn names(mut self, value: impl Into<String>) -> Self {
        self.0.add("names", value);
        self
    }

    /// Adds a value to a key that has no method.
    #[must_use]
    pub fn other(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.add(key, value);
        self
    }
}

impl serde::Serialize for ConfigListFilters {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.0, to)
    }
}
