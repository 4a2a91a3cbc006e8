// Written by `cargo xtask gen` from `ContainerPrune/` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ContainerPruneResponse;
use super::super::super::v1_25::ErrorResponse;

/// Remove stopped containers
///
/// Removes all containers that are not running, or those of them that match the filters.
///
/// Containers that were created but never started are removed as well. Volumes are kept.
///
/// Sent as `POST /containers/prune`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContainerPrune {
    /// The filters that select stopped containers, as a JSON map from filter names to lists of values, such as
    /// `{"until":["24h"],"label!":["keep"]}`. If omitted, all stopped containers are removed.
    ///
    /// - `label` (API 1.30 and later): `<key>` or `<key>=<value>`, containers that have this label.
    /// - `label!` (API 1.30 and later): `<key>` or `<key>=<value>`, containers that do not have this label.
    /// - `until` (API 1.28 and later): containers created before this time, given as seconds since 1970-01-01 00:00 UTC, as a
    ///   date and time, or as a duration such as `10m` or `1h30m` before the current time of the daemon.
    pub filters: Option<ContainerPruneFilters>,
}

impl ContainerPrune {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { filters: None }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<ContainerPruneFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

impl support::Operation for ContainerPrune {
    type Reply = ContainerPruneResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerPrune";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/containers/prune";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/prune");
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

/// The values of `filters` of [`ContainerPrune`](struct.ContainerPrune.html): a list for each key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerPruneFilters(support::Filters);

impl ContainerPruneFilters {
    /// Returns no filters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value to `label`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.0.add("label", value);
        self
    }

    /// Adds a value to `label!`.
    #[must_use]
    pub fn label_not(mut self, value: impl Into<String>) -> Self {
        self.0.add("label!", value);
        self
    }

    /// Adds a value to `until`.
    #[must_use]
    pub fn until(mut self, value: impl Into<String>) -> Self {
        self.0.add("until", value);
        self
    }

    /// Adds a value to a key that has no method.
    #[must_use]
    pub fn other(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.add(key, value);
        self
    }
}

impl serde::Serialize for ContainerPruneFilters {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.0, to)
    }
}
