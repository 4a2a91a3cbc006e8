// Written by `cargo xtask gen` from `ImageSearch/` in spec/docker/contract/v1.45.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_25::ImageSearchResponse;

/// Search Docker Hub for images
///
/// Searches the repositories of Docker Hub, or of another registry that supports search.
///
/// Sent as `GET /images/search`.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageSearch {
    /// The search term.
    ///
    /// To search another registry, prefix the term with its host, as in `registry.example.com/busybox`.
    pub term: String,

    /// The maximum number of repositories to return, from 1 to 100. Defaults to 25.
    pub limit: Option<i64>,

    /// The filters to apply, as a JSON map from filter names to lists of values, such as
    /// `{"is-official":["true"],"stars":["100"]}`. If omitted, all matches are returned.
    ///
    /// - `is-automated` (up to API 1.44): `true` or `false`. Docker Hub no longer reports the flag, so `true` matches
    ///   nothing.
    /// - `is-official`: `true` for Docker Official Images, `false` for all others.
    /// - `stars`: the minimum number of stars.
    pub filters: Option<ImageSearchFilters>,
}

impl ImageSearch {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(term: impl Into<String>) -> Self {
        Self {
            term: term.into(),
            limit: None,
            filters: None,
        }
    }

    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<ImageSearchFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

impl support::Operation for ImageSearch {
    type Reply = ImageSearchResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ImageSearch";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/images/search";
    const TAGS: &'static [&'static str] = &["Image"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/images/search");
        to.query("term", Some(&self.term));
        to.query("limit", self.limit.as_ref());
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

/// The values of `filters` of [`ImageSearch`](struct.ImageSearch.html): a list for each key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageSearchFilters(support::Filters);

impl ImageSearchFilters {
    /// Returns no filters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value to `is-official`.
    #[must_use]
    pub fn is_official(mut self, value: bool) -> Self {
        self.0.add("is-official", value.to_string());
        self
    }

    /// Adds a value to `stars`.
    #[must_use]
    pub fn stars(mut self, value: i64) -> Self {
        self.0.add("stars", value.to_string());
        self
    }

    /// Adds a value to a key that has no method.
    #[must_use]
    pub fn other(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.add(key, value);
        self
    }
}

impl serde::Serialize for ImageSearchFilters {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.0, to)
    }
}
