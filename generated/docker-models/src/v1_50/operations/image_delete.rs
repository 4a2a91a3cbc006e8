// Written by `cargo xtask gen` from `ImageDelete/` in spec/docker/contract/v1.50.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_28::ImageDeleteResponse;

/// Remove an image
///
/// Removes a name from an image. If it was the last name, the image is deleted.
///
/// Untagged parent images are deleted as well if nothing else needs them. The daemon does not delete an image that has
/// child images or that a running container uses.
///
/// Sent as `DELETE /images/{name}`.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageDelete {
    /// The name of the image, with a tag or digest, or its ID or an ID prefix.
    pub name: String,

    /// If `true`, the daemon also removes an image that stopped containers use, or an image with several names that is given
    /// by its ID.
    ///
    /// Default: `false`.
    pub force: Option<bool>,

    /// If `true`, the daemon keeps the untagged parent images.
    ///
    /// Default: `false`.
    pub noprune: Option<bool>,

    /// The platforms to delete from a multi-platform image, each as JSON such as `{"os":"linux","architecture":"arm64"}`.
    ///
    /// If omitted, the complete image is deleted.
    pub platforms: Vec<String>,
}

impl ImageDelete {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            force: None,
            noprune: None,
            platforms: Vec::new(),
        }
    }

    /// Sets `force`.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }

    /// Sets `noprune`.
    #[must_use]
    pub fn noprune(mut self, noprune: bool) -> Self {
        self.noprune = Some(noprune);
        self
    }

    /// Sets `platforms`.
    #[must_use]
    pub fn platforms(
        mut self,
        platforms: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.platforms = platforms.into_iter().map(Into::into).collect();
        self
    }
}

impl support::Operation for ImageDelete {
    type Reply = ImageDeleteResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ImageDelete";
    const METHOD: http::Method = http::Method::DELETE;
    const PATH: &'static str = "/images/{name}";
    const TAGS: &'static [&'static str] = &["Image"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/images/");
        to.segment("name", &self.name);
        to.query("force", self.force.as_ref());
        to.query("noprune", self.noprune.as_ref());
        to.styled_query(
            "platforms",
            support::ParameterStyle::Form,
            false,
            (!self.platforms.is_empty()).then_some(&self.platforms),
        );
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
