// Written by `cargo xtask gen` from `ImageInspect/` in spec/docker/contract/v1.35.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_35::Image;

/// Inspect an image
///
/// Returns a single image: its names, layers, size, and the default settings of its containers.
///
/// Sent as `GET /images/{name}/json`.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageInspect {
    /// The name of the image, with or without a tag or digest, or its ID or an ID prefix. The tag defaults to `latest`.
    pub name: String,
}

impl ImageInspect {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl support::Operation for ImageInspect {
    type Reply = Image;
    type Error = ErrorResponse;

    const ID: &'static str = "ImageInspect";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/images/{name}/json";
    const TAGS: &'static [&'static str] = &["Image"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/images/");
        to.segment("name", &self.name);
        to.literal("/json");
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
