// Written by `cargo xtask gen` from `PluginList/` in spec/docker/contract/v1.38.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_38::PluginListResponse;

/// List plugins
///
/// Returns the plugins that were installed through the daemon, both enabled and disabled.
///
/// Plugins that are not managed by the daemon and that it discovers by their sockets are not included.
///
/// Sent as `GET /plugins`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PluginList {
    /// The filters to apply, as a JSON map from filter names to lists of values, such as `{"enabled":["true"]}`.
    /// If omitted, all plugins are returned.
    ///
    /// - `capability`: a capability of the plugin, such as `volumedriver`, `networkdriver`, `logdriver` or `authz`.
    /// - `enabled`: `true` or `false`. Docker's document calls it `enable`, which daemons reject.
    pub filters: Option<PluginListFilters>,
}

impl PluginList {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { filters: None }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<PluginListFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

impl support::Operation for PluginList {
    type Reply = PluginListResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "PluginList";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/plugins";
    const TAGS: &'static [&'static str] = &["Plugin"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/plugins");
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

/// The values of `filters` of [`PluginList`](struct.PluginList.html): a list for each key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginListFilters(support::Filters);

impl PluginListFilters {
    /// Returns no filters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value to `capability`.
    #[must_use]
    pub fn capability(mut self, value: impl Into<String>) -> Self {
        self.0.add("capability", value);
        self
    }

    /// Adds a value to a key that has no method.
    #[must_use]
    pub fn other(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.add(key, value);
        self
    }
}

impl serde::Serialize for PluginListFilters {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.0, to)
    }
}
