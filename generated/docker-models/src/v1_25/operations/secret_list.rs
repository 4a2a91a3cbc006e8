// Written by `cargo xtask gen` from `SecretList/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_25::SecretListResponse;

/// List secrets
///
/// Returns the secrets of the swarm. The response never contains their data. The daemon must be a swarm manager.
///
/// Sent as `GET /secrets`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecretList {
    /// The filters to apply, as a JSON map from filter names to lists of values, such as `{"names":["db-password"]}`.
    /// If omitted, all secrets are returned.
    ///
    /// - `id` (API 1.29 and later): an ID or ID prefix.
    /// - `label` (API 1.29 and later): `<key>` or `<key>=<value>`.
    /// - `name` (API 1.29 and later): a name or name prefix.
    /// - `names`: a complete name.
    pub filters: Option<SecretListFilters>,
}

impl SecretList {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { filters: None }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<SecretListFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

impl support::Operation for SecretList {
    type Reply = SecretListResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "SecretList";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/secrets";
    const TAGS: &'static [&'static str] = &["Secret"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/secrets");
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

/// The values of `filters` of [`SecretList`](struct.SecretList.html): a list for each key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SecretListFilters(support::Filters);

impl SecretListFilters {
    /// Returns no filters.
    pub fn new() -> Self {
        Self::default()
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

impl serde::Serialize for SecretListFilters {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.0, to)
    }
}
