// Written by `cargo xtask gen` from `ImageList/` in spec/docker/contract/v1.43.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_43::ImageListResponse;

/// List images
///
/// Returns the images of the daemon, newest first.
///
/// Each image is returned as a summary. [`ImageInspect`](struct.ImageInspect.html) returns further details.
///
/// Sent as `GET /images/json`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageList {
    /// If `true`, the response includes intermediate images of builds. Defaults to `false`.
    ///
    /// Only the classic builder creates intermediate images.
    ///
    /// Default: `false`.
    pub all: Option<bool>,

    /// The filters to apply, as a JSON map from filter names to lists of values, such as
    /// `{"label":["env=prod"],"dangling":["false"]}`. If omitted, all images are returned.
    ///
    /// - `before`: an image by name, ID or digest; selects images created before it.
    /// - `dangling`: `true` for images without a tag, `false` for images with one.
    /// - `label`: `<key>` or `<key>=<value>`.
    /// - `reference`: a pattern that a name of the image matches, such as `alpine`, `alpine:3.20` or `*/alpine`.
    /// - `since`: an image by name, ID or digest; selects images created after it.
    /// - `until` (API 1.44 and later): a time or a duration before the present, such as `24h`; selects images created before
    ///   then.
    pub filters: Option<ImageListFilters>,

    /// If `true`, the daemon computes `SharedSize`, which can take a while. If `false`, `SharedSize` is `-1`.
    ///
    /// Default: `false`.
    pub shared_size: Option<bool>,

    /// If `true`, the response includes `RepoDigests`.
    ///
    /// Current daemons always include it and ignore this parameter.
    ///
    /// Default: `false`.
    pub digests: Option<bool>,
}

impl ImageList {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {
            all: None,
            filters: None,
            shared_size: None,
            digests: None,
        }
    }

    /// Sets `all`.
    #[must_use]
    pub fn all(mut self, all: bool) -> Self {
        self.all = Some(all);
        self
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<ImageListFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }

    /// Sets `shared_size`.
    #[must_use]
    pub fn shared_size(mut self, shared_size: bool) -> Self {
        self.shared_size = Some(shared_size);
        self
    }

    /// Sets `digests`.
    #[must_use]
    pub fn digests(mut self, digests: bool) -> Self {
        self.digests = Some(digests);
        self
    }
}

impl support::Operation for ImageList {
    type Reply = ImageListResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ImageList";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/images/json";
    const TAGS: &'static [&'static str] = &["Image"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/images/json");
        to.query("all", self.all.as_ref());
        to.query_json("filters", self.filters.as_ref());
        to.query("shared-size", self.shared_size.as_ref());
        to.query("digests", self.digests.as_ref());
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

/// The values of `filters` of [`ImageList`](struct.ImageList.html): a list for each key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageListFilters(support::Filters);

impl ImageListFilters {
    /// Returns no filters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value to `before`.
    #[must_use]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.0.add("before", value);
        self
    }

    /// Adds a value to `dangling`.
    #[must_use]
    pub fn dangling(mut self, value: bool) -> Self {
        self.0.add("dangling", value.to_string());
        self
    }

    /// Adds a value to `label`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.0.add("label", value);
        self
    }

    /// Adds a value to `reference`.
    #[must_use]
    pub fn reference(mut self, value: impl Into<String>) -> Self {
        self.0.add("reference", value);
        self
    }

    /// Adds a value to `since`.
    #[must_use]
    pub fn since(mut self, value: impl Into<String>) -> Self {
        self.0.add("since", value);
        self
    }

    /// Adds a value to a key that has no method.
    #[must_use]
    pub fn other(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.add(key, value);
        self
    }
}

impl serde::Serialize for ImageListFilters {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.0, to)
    }
}
