// Written by `cargo xtask gen` from `ImageInspect/` in spec/docker/contract/v1.49.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_48::ImageInspect as ImageInspectModel;

/// Inspect an image
///
/// Returns a single image: its names, layers, size, and the default settings of its containers.
///
/// Sent as `GET /images/{name}/json`.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageInspect {
    /// The name of the image, with or without a tag or digest, or its ID or an ID prefix. The tag defaults to `latest`.
    pub name: String,

    /// If `true`, the response includes `Manifests`, the platforms and other entries of the image's index. If `false`, the
    /// field is omitted.
    ///
    /// From API 1.49 on, it cannot be combined with `platform`.
    ///
    /// Default: `false`.
    pub manifests: Option<bool>,

    /// The platform to return, as an OCI platform in JSON, such as `{"os":"linux","architecture":"arm64"}`.
    ///
    /// If omitted, the platform of the daemon is used if the image has it, otherwise any platform that is available. If the
    /// image does not have the requested platform, or if `manifests` is set, the request fails.
    pub platform: Option<String>,
}

impl ImageInspect {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            manifests: None,
            platform: None,
        }
    }

    /// Sets `manifests`.
    #[must_use]
    pub fn manifests(mut self, manifests: bool) -> Self {
        self.manifests = Some(manifests);
        self
    }

    /// Sets `platform`.
    #[must_use]
    pub fn platform(mut self, platform: impl Into<String>) -> Self {
        self.platform = Some(platform.into());
        self
    }
}

impl support::Operation for ImageInspect {
    type Reply = ImageInspectModel;
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
        to.query("manifests", self.manifests.as_ref());
        to.query("platform", self.platform.as_ref());
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
