// Written by `cargo xtask gen` from `ImageCommit/` in spec/docker/contract/v1.35.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_35::ContainerConfig;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_25::IdResponse;

/// Create an image from a container
///
/// Creates an image from the current file system of a container, on top of the image that the container was created
/// from.
///
/// The content of volumes is not included.
///
/// Sent as `POST /commit`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageCommit {
    /// The ID or name of the container.
    pub container: Option<String>,

    /// The name of the new image, without its tag. If omitted, the image has only an ID.
    pub repo: Option<String>,

    /// The tag of the new image. Defaults to `latest`.
    pub tag: Option<String>,

    /// A comment on the changes, which is shown in the history of the image.
    pub comment: Option<String>,

    /// The author of the image, such as `Ada Example <ada@example.test>`.
    pub author: Option<String>,

    /// If `true`, the daemon pauses the container during the commit, so that its files are consistent. If `false`, the
    /// container keeps running.
    ///
    /// Default: `true`.
    pub pause: Option<bool>,

    /// `Dockerfile` instructions to apply to the settings of the image, one per line, such as `ENV MODE=prod`.
    ///
    /// Only instructions that change settings are allowed: `CMD`, `ENTRYPOINT`, `ENV`, `EXPOSE`, `LABEL`, `ONBUILD`, `USER`,
    /// `VOLUME`, `WORKDIR` and similar ones.
    pub changes: Option<String>,

    /// The default settings of containers that are created from the image. Omitted settings are taken from the container.
    pub body: Option<ContainerConfig>,
}

impl ImageCommit {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {
            container: None,
            repo: None,
            tag: None,
            comment: None,
            author: None,
            pause: None,
            changes: None,
            body: None,
        }
    }

    /// Sets `container`.
    #[must_use]
    pub fn container(mut self, container: impl Into<String>) -> Self {
        self.container = Some(container.into());
        self
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

    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets `author`.
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// Sets `pause`.
    #[must_use]
    pub fn pause(mut self, pause: bool) -> Self {
        self.pause = Some(pause);
        self
    }

    /// Sets `changes`.
    #[must_use]
    pub fn changes(mut self, changes: impl Into<String>) -> Self {
        self.changes = Some(changes.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<ContainerConfig>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl support::Operation for ImageCommit {
    type Reply = IdResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ImageCommit";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/commit";
    const TAGS: &'static [&'static str] = &["Image"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/commit");
        to.query("container", self.container.as_ref());
        to.query("repo", self.repo.as_ref());
        to.query("tag", self.tag.as_ref());
        to.query("comment", self.comment.as_ref());
        to.query("author", self.author.as_ref());
        to.query("pause", self.pause.as_ref());
        to.query("changes", self.changes.as_ref());
        to.accept("application/json");
        to.json("application/json", self.body.as_ref());
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 201)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            201 => from.json(),
            _ => Err(from.failure()),
        }
    }
}
