// Written by `cargo xtask gen` from `BuildPrune/` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_39::BuildPruneResponse;
use super::super::super::v1_25::ErrorResponse;

/// Remove build cache
///
/// Removes entries of the build cache that are not in use. The cache stores results of earlier builds to speed up later
/// ones.
///
/// Sent as `POST /build/prune`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BuildPrune {
    /// The amount of cache to keep, in bytes. The former name of `reserved-space`.
    pub keep_storage: Option<i64>,

    /// The amount of cache that is always kept, in bytes.
    pub reserved_space: Option<i64>,

    /// The maximum size of the cache, in bytes. If omitted or `0`, there is no maximum.
    pub max_used_space: Option<i64>,

    /// The amount of free disk space to reach, in bytes. The cache is not reduced below `reserved-space` for it.
    pub min_free_space: Option<i64>,

    /// If `true`, the daemon also removes internal entries of BuildKit, such as the images of frontends, and entries that are
    /// shared with images.
    pub all: Option<bool>,

    /// The filters to apply, as a JSON map from filter names to lists of values, such as
    /// `{"type":["exec.cachemount"],"until":["24h"]}`. Each list has at most one value. If omitted, all entries that `all`
    /// allows are removed.
    ///
    /// - `until`: entries last used before this time, given as a duration before the present such as `24h` or, from API 1.43
    ///   on, as a date and time, or as seconds since 1970-01-01 00:00 UTC.
    /// - `id`: an ID or part of an ID.
    /// - `parent`: the ID of the entry that an entry is based on.
    /// - `type`: the type of the entry, such as `regular`, `source.local` or `exec.cachemount`.
    /// - `description`: a complete description.
    /// - `inuse`: entries in use. The list is empty: `{"inuse":[]}`.
    /// - `shared`: entries shared with an image. The list is empty.
    /// - `private`: entries not shared with an image. The list is empty.
    pub filters: Option<BuildPruneFilters>,
}

impl BuildPrune {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {
            keep_storage: None,
            reserved_space: None,
            max_used_space: None,
            min_free_space: None,
            all: None,
            filters: None,
        }
    }

    /// Sets `keep_storage`.
    #[deprecated]
    #[must_use]
    pub fn keep_storage(mut self, keep_storage: i64) -> Self {
        self.keep_storage = Some(keep_storage);
        self
    }

    /// Sets `reserved_space`.
    #[must_use]
    pub fn reserved_space(mut self, reserved_space: i64) -> Self {
        self.reserved_space = Some(reserved_space);
        self
    }

    /// Sets `max_used_space`.
    #[must_use]
    pub fn max_used_space(mut self, max_used_space: i64) -> Self {
        self.max_used_space = Some(max_used_space);
        self
    }

    /// Sets `min_free_space`.
    #[must_use]
    pub fn min_free_space(mut self, min_free_space: i64) -> Self {
        self.min_free_space = Some(min_free_space);
        self
    }

    /// Sets `all`.
    #[must_use]
    pub fn all(mut self, all: bool) -> Self {
        self.all = Some(all);
        self
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<BuildPruneFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

impl support::Operation for BuildPrune {
    type Reply = BuildPruneResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "BuildPrune";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/build/prune";
    const TAGS: &'static [&'static str] = &["Image"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/build/prune");
        to.query("keep-storage", self.keep_storage.as_ref());
        to.query("reserved-space", self.reserved_space.as_ref());
        to.query("max-used-space", self.max_used_space.as_ref());
        to.query("min-free-space", self.min_free_space.as_ref());
        to.query("all", self.all.as_ref());
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

/// The values of `filters` of [`BuildPrune`](struct.BuildPrune.html): a list for each key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BuildPruneFilters(support::Filters);

impl BuildPruneFilters {
    /// Returns no filters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value to `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.0.add("description", value);
        self
    }

    /// Adds a value to `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.0.add("id", value);
        self
    }

    /// Adds `inuse`, which has no values.
    #[must_use]
    pub fn inuse(mut self) -> Self {
        self.0.flag("inuse");
        self
    }

    /// Adds a value to `parent`.
    #[must_use]
    pub fn parent(mut self, value: impl Into<String>) -> Self {
        self.0.add("parent", value);
        self
    }

    /// Adds `private`, which has no values.
    #[must_use]
    pub fn private(mut self) -> Self {
        self.0.flag("private");
        self
    }

    /// Adds `shared`, which has no values.
    #[must_use]
    pub fn shared(mut self) -> Self {
        self.0.flag("shared");
        self
    }

    /// Adds a value to `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.0.add("type", value);
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

impl serde::Serialize for BuildPruneFilters {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.0, to)
    }
}
