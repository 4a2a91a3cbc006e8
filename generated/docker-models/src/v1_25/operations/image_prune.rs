// Written by `cargo xtask gen` from `ImagePrune/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_25::ImagePruneResponse;

/// Remove unused images
///
/// Removes images that no container uses. By default only untagged images are removed. With the filter `dangling` set
/// to `false`, all unused images are removed.
///
/// Sent as `POST /images/prune`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImagePrune {
    /// The filters to apply, as a JSON map from filter names to lists of values, such as
    /// `{"dangling":["false"],"until":["24h"]}`. If omitted, all untagged images that are not in use are removed.
    ///
    /// - `dangling`: `true` (the default) removes only untagged images, `false` all images that no container uses.
    /// - `label` (API 1.30 and later): `<key>` or `<key>=<value>`, images that have this label.
    /// - `label!` (API 1.30 and later): `<key>` or `<key>=<value>`, images that do not have this label.
    /// - `until` (API 1.28 and later): images created before this time, given as seconds since 1970-01-01 00:00 UTC, as a
    ///   date and time, or as a duration such as `10m` or `1h30m` before the current time of the daemon.
    pub filters: Option<ImagePruneFilters>,
}

impl ImagePrune {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { filters: None }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<ImagePruneFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

impl support::Operation for ImagePrune {
    type Reply = ImagePruneResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ImagePrune";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/images/prune";
    const TAGS: &'static [&'static str] = &["Image"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/images/prune");
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

/// The values of `filters` of [`ImagePrune`](struct.ImagePrune.html): a list for each key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImagePruneFilters(support::Filters);

impl ImagePruneFilters {
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

    /// Adds a value to a key that has no method.
    #[must_use]
    pub fn other(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.add(key, value);
        self
    }
}

impl serde::Serialize for ImagePruneFilters {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.0, to)
    }
}
