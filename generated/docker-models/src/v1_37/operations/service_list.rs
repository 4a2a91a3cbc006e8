// Written by `cargo xtask gen` from `ServiceList/` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_37::ServiceListResponse;

/// List services
///
/// Returns the services of the swarm. The daemon must be a swarm manager.
///
/// Sent as `GET /services`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceList {
    /// The filters to apply, as a JSON map from filter names to lists of values, such as `{"mode":["global"]}`.
    /// If omitted, all services are returned.
    ///
    /// - `id`: an ID or ID prefix.
    /// - `label`: `<key>` or `<key>=<value>`, a label of the service.
    /// - `mode` (API 1.29 and later): `replicated` or `global`.
    /// - `name`: a name or name prefix.
    pub filters: Option<ServiceListFilters>,
}

impl ServiceList {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { filters: None }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<ServiceListFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

impl support::Operation for ServiceList {
    type Reply = ServiceListResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ServiceList";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/services";
    const TAGS: &'static [&'static str] = &["Service"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/services");
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

/// The values of `filters` of [`ServiceList`](struct.ServiceList.html): a list for each key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceListFilters(support::Filters);

impl ServiceListFilters {
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

    /// Adds a value to `mode`.
    #[must_use]
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.0.add("mode", value);
        self
    }

    /// Adds a value to a key that has no method.
    #[must_use]
    pub fn other(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.add(key, value);
        self
    }
}

impl serde::Serialize for ServiceListFilters {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.0, to)
    }
}
