// Written by `cargo xtask gen` from `ImageGet/` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Export an image
///
/// Returns an image, with its layers and metadata, as a tar archive that [`ImageLoad`](struct.ImageLoad.html) of any daemon can read.
///
/// The archive contains a `manifest.json`. From recent daemons it is also an OCI image layout. If the image is
/// requested by name, the archive contains a file `repositories` with the names. A name without a tag selects all tags
/// of the repository. Errors are returned as JSON, not as an archive.
///
/// Sent as `GET /images/{name}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageGet {
    /// The name of the image, with or without a tag, or its ID. An image requested by ID is exported without its names.
    pub name: String,

    /// The platforms to export from a multi-platform image, each a JSON object such as
    /// `{"os":"linux","architecture":"arm64"}`.
    ///
    /// The parameter can be repeated. If omitted, all platforms that the daemon has are exported.
    pub platform: Vec<String>,
}

impl ImageGet {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            platform: Vec::new(),
        }
    }

    /// Sets `platform`.
    #[must_use]
    pub fn platform(
        mut self,
        platform: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.platform = platform.into_iter().map(Into::into).collect();
        self
    }
}

impl support::Operation for ImageGet {
    type Reply = Vec<u8>;
    type Error = ErrorResponse;

    const ID: &'static str = "ImageGet";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/images/{name}/get";
    const TAGS: &'static [&'static str] = &["Image"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/images/");
        to.segment("name", &self.name);
        to.literal("/get");
        to.query("platform", &self.platform);
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
