// Written by `cargo xtask gen` from `ImageLoad/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::BuildInfo;
use super::super::super::v1_25::ErrorResponse;

/// Load images from an archive
///
/// Adds the images of a tar archive to the images of the daemon, with the names that the archive specifies.
///
/// If another image has one of these names, the name is moved to the loaded image. To import an archive of plain files,
/// use [`ImageCreate`](struct.ImageCreate.html) with `fromSrc`.
///
/// Sent as `POST /images/load`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageLoad {
    /// If `true`, the response omits the progress of each layer and contains only the names of the loaded images.
    ///
    /// Default: `false`.
    pub quiet: Option<bool>,

    /// A tar archive from [`ImageGet`](struct.ImageGet.html) or [`ImageGetAll`](struct.ImageGetAll.html). It can be compressed, for example with gzip.
    pub body: Option<Vec<u8>>,
}

impl ImageLoad {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { quiet: None, body: None }
    }

    /// Sets `quiet`.
    #[must_use]
    pub fn quiet(mut self, quiet: bool) -> Self {
        self.quiet = Some(quiet);
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl support::Operation for ImageLoad {
    type Reply = Vec<BuildInfo>;
    type Error = ErrorResponse;

    const ID: &'static str = "ImageLoad";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/images/load";
    const TAGS: &'static [&'static str] = &["Image"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/images/load");
        to.query("quiet", self.quiet.as_ref());
        to.accept("application/json");
        to.bytes("application/x-tar", self.body);
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 200)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            200 => from.items(support::Lines::new()),
            _ => Err(from.failure()),
        }
    }
}

impl support::StreamOperation for ImageLoad {
    type Decoder = support::Lines<BuildInfo>;

    fn decoder(_headers: &http::HeaderMap) -> Self::Decoder {
        support::Lines::new()
    }
}
