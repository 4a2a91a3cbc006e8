// Written by `cargo xtask gen` from `ImageHistory/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_25::ImageHistoryResponse;

/// Get an image's history
///
/// Returns the steps that created an image, newest first, each with the size of the layer that it added.
///
/// Sent as `GET /images/{name}/history`.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageHistory {
    /// The name of the image, with a tag or digest, or its ID or an ID prefix.
    pub name: String,
}

impl ImageHistory {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl support::Operation for ImageHistory {
    type Reply = ImageHistoryResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ImageHistory";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/images/{name}/history";
    const TAGS: &'static [&'static str] = &["Image"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/images/");
        to.segment("name", &self.name);
        to.literal("/history");
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
