// Written by `cargo xtask gen` from `ImagePush/` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_52::AuthConfig;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_52::PushImageInfo;

/// Push an image
///
/// Uploads an image to the registry in its name, or to Docker Hub if the name contains no registry.
///
/// [`ImageTag`](struct.ImageTag.html) gives an image such a name. The daemon cancels the upload if the client closes the connection. Errors
/// that occur after the response has started are reported as `error` in the stream, with status `200`.
///
/// Sent as `POST /images/{name}/push`.
#[derive(Clone, Debug, PartialEq)]
pub struct ImagePush {
    /// The name of the image without its tag, such as `registry.example.com/team/app`. The tag is set with `tag`.
    pub name: String,

    /// The tag to push. If omitted, all local tags with this name are pushed.
    pub tag: Option<String>,

    /// The platform to push, as an OCI platform in JSON, such as `{"os":"linux","architecture":"arm64"}`.
    ///
    /// If omitted, all platforms that the daemon has are pushed. If the daemon does not have the requested platform, the
    /// request fails.
    pub platform: Option<String>,

    /// The credentials for the registry: an [`AuthConfig`](../struct.AuthConfig.html) as JSON in URL-safe Base64.
    ///
    /// If no credentials are required, send an empty object, `e30=`.
    pub x_registry_auth: AuthConfig,
}

impl ImagePush {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>, x_registry_auth: impl Into<AuthConfig>) -> Self {
        Self {
            name: name.into(),
            tag: None,
            platform: None,
            x_registry_auth: x_registry_auth.into(),
        }
    }

    /// Sets `tag`.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// Sets `platform`.
    #[must_use]
    pub fn platform(mut self, platform: impl Into<String>) -> Self {
        self.platform = Some(platform.into());
        self
    }
}

impl support::Operation for ImagePush {
    type Reply = Vec<PushImageInfo>;
    type Error = ErrorResponse;

    const ID: &'static str = "ImagePush";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/images/{name}/push";
    const TAGS: &'static [&'static str] = &["Image"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/images/");
        to.segment("name", &self.name);
        to.literal("/push");
        to.query("tag", self.tag.as_ref());
        to.query("platform", self.platform.as_ref());
        to.header_base64("X-Registry-Auth", Some(&self.x_registry_auth));
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
            200 => from.items(support::Lines::new()),
            _ => Err(from.failure()),
        }
    }
}

impl support::StreamOperation for ImagePush {
    type Decoder = support::Lines<PushImageInfo>;

    fn decoder(_headers: &http::HeaderMap) -> Self::Decoder {
        support::Lines::new()
    }
}
