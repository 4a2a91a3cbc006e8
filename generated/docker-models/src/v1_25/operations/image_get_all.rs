// Written by `cargo xtask gen` from `ImageGetAll/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Export several images
///
/// Returns several images as one tar archive, in which layers that they share are stored once.
///
/// The format is that of [`ImageGet`](struct.ImageGet.html).
///
/// Sent as `GET /images/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageGetAll {
    /// The images to export, each by name, with or without a tag, or by ID. Repeat the parameter for each image.
    pub names: Vec<String>,
}

impl ImageGetAll {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { names: Vec::new() }
    }

    /// Sets `names`.
    #[must_use]
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = names.into_iter().map(Into::into).collect();
        self
    }
}

impl support::Operation for ImageGetAll {
    type Reply = Vec<u8>;
    type Error = ErrorResponse;

    const ID: &'static str = "ImageGetAll";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/images/get";
    const TAGS: &'static [&'static str] = &["Image"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/images/get");
        to.styled_query(
            "names",
            support::ParameterStyle::Form,
            false,
            (!self.names.is_empty()).then_some(&self.names),
        );
        to.accept("application/x-tar");
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 200)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            200 => Ok(from.bytes()),
            _ => Err(from.failure()),
        }
    }
}
