// Written by `cargo xtask gen` from `ImageTag/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Tag an image
///
/// Adds a name to an image. Its other names are kept.
///
/// If another image has the name, the name is removed from it.
///
/// Sent as `POST /images/{name}/tag`.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageTag {
    /// The image to tag, by name or ID.
    pub name: String,

    /// The new name without its tag, such as `registry.example.com/team/app`. Must be lowercase.
    pub repo: Option<String>,

    /// The tag of the new name, such as `1.0`. Defaults to `latest`.
    pub tag: Option<String>,
}

impl ImageTag {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            repo: None,
            tag: None,
        }
    }

    /// Sets `repo`.
    #[must_use]
    pub fn repo(mut self, repo: impl Into<String>) -> Self {
        self.repo = Some(repo.into());
        self
    }

    /// Sets `tag`.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }
}

impl support::Operation for ImageTag {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "ImageTag";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/images/{name}/tag";
    const TAGS: &'static [&'static str] = &["Image"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/images/");
        to.segment("name", &self.name);
        to.literal("/tag");
        to.query("repo", self.repo.as_ref());
        to.query("tag", self.tag.as_ref());
        to.accept("application/json");
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 201)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            201 => Ok(()),
            _ => Err(from.failure()),
        }
    }
}
