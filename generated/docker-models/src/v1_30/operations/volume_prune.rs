// Written by `cargo xtask gen` from `VolumePrune/` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_25::VolumePruneResponse;

/// Remove unused volumes
///
/// Removes all local volumes that no container refers to, including named volumes.
///
/// **Warning:** the content of the volumes is lost.
///
/// Sent as `POST /volumes/prune`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VolumePrune {
    /// The filters that select unused volumes, as a JSON map from filter names to lists of values, such as
    /// `{"label!":["keep"]}`.
    ///
    /// - `label` (API 1.30 and later): `<key>` or `<key>=<value>`, volumes that have this label.
    /// - `label!` (API 1.30 and later): `<key>` or `<key>=<value>`, volumes that do not have this label.
    pub filters: Option<VolumePruneFilters>,
}

impl VolumePrune {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { filters: None }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<VolumePruneFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

impl support::Operation for VolumePrune {
    type Reply = VolumePruneResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "VolumePrune";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/volumes/prune";
    const TAGS: &'static [&'static str] = &["Volume"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/volumes/prune");
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

/// The values of `filters` of [`VolumePrune`](struct.VolumePrune.html): a list for each key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VolumePruneFilters(support::Filters);

impl VolumePruneFilters {
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

    /// Adds a value to a key that has no method.
    #[must_use]
    pub fn other(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.add(key, value);
        self
    }
}

impl serde::Serialize for VolumePruneFilters {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.0, to)
    }
}
