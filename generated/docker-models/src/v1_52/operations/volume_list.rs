// Written by `cargo xtask gen` from `VolumeList/` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_52::VolumeListResponse;

/// List volumes
///
/// Returns the volumes of the daemon and of its volume plugins.
///
/// The response does not include sizes. [`SystemDataUsage`](struct.SystemDataUsage.html) returns them.
///
/// Sent as `GET /volumes`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VolumeList {
    /// The filters to apply, as a JSON map from filter names to lists of values, such as `{"dangling":["true"]}`.
    /// If omitted, all volumes are returned.
    ///
    /// - `dangling`: `true` for volumes that no container refers to, `false` for the others.
    /// - `driver`: the name of a volume driver.
    /// - `label` (API 1.27 and later): `<key>` or `<key>=<value>`.
    /// - `name`: a name or part of a name.
    pub filters: Option<VolumeListFilters>,
}

impl VolumeList {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { filters: None }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<VolumeListFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

impl support::Operation for VolumeList {
    type Reply = VolumeListResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "VolumeList";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/volumes";
    const TAGS: &'static [&'static str] = &["Volume"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/volumes");
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

/// The values of `filters` of [`VolumeList`](struct.VolumeList.html): a list for each key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VolumeListFilters(support::Filters);

impl VolumeListFilters {
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

    /// Adds a value to `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.0.add("name", value);
        self
    }

    /// Adds a value to `label`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.0.add("label", value);
        self
    }

    /// Adds a value to a key that has no method.
    #[must_use]
    pub fn other(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.add(key, value);
        self
    }
}

impl serde::Serialize for VolumeListFilters {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.0, to)
    }
}
