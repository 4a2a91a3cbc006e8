// Written by `cargo xtask gen` from `NetworkPrune/` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_25::NetworkPruneResponse;

/// Remove unused networks
///
/// Removes the networks that no container is connected to. Predefined networks are never removed.
///
/// Sent as `POST /networks/prune`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkPrune {
    /// The filters that select unused networks, as a JSON map from filter names to lists of values, such as
    /// `{"until":["24h"]}`. If omitted, all unused networks are removed.
    ///
    /// - `until` (API 1.28 and later): networks created before this time, given as seconds since 1970-01-01 00:00 UTC, as a
    ///   date and time, or as a duration before the present such as `1h30m`.
    /// - `label` (API 1.30 and later): `<key>` or `<key>=<value>`, networks that have this label.
    /// - `label!` (API 1.30 and later): `<key>` or `<key>=<value>`, networks that do not have this label.
    pub filters: Option<NetworkPruneFilters>,
}

impl NetworkPrune {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { filters: None }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<NetworkPruneFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

impl support::Operation for NetworkPrune {
    type Reply = NetworkPruneResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "NetworkPrune";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/networks/prune";
    const TAGS: &'static [&'static str] = &["Network"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/networks/prune");
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

/// The values of `filters` of [`NetworkPrune`](struct.NetworkPrune.html): a list for each key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkPruneFilters(support::Filters);

impl NetworkPruneFilters {
    /// Returns no filters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value to `until`.
    #[must_use]
    pub fn until(mut self, value: impl Into<String>) -> Self {
        self.0.add("until", value);
        self
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

    /// Adds a value to a key that has no method.
    #[must_use]
    pub fn other(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.add(key, value);
        self
    }
}

impl serde::Serialize for NetworkPruneFilters {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.0, to)
    }
}
