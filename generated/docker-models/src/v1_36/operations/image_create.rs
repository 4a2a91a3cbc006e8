// Written by `cargo xtask gen` from `ImageCreate/` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::AuthConfig;
use super::super::super::v1_36::CreateImageInfo;
use super::super::super::v1_25::ErrorResponse;

/// Pull or import an image
///
/// Pulls an image from a registry (`fromImage`), or imports an image from an archive of files (`fromSrc`).
///
/// One of the two parameters is required. Errors that occur after the response has started are reported in the stream,
/// with status `200`.
///
/// Sent as `POST /images/create`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageCreate {
    /// The name of the image to pull, with or without a tag or digest.
    ///
    /// A tag in the parameter `tag` takes precedence over a tag in this name. A digest in this name takes precedence over
    /// both. Without a tag or digest, the daemon pulls all tags of the repository; use `latest` to pull only the usual one.
    pub from_image: Option<String>,

    /// The source of the import: the URL of a tar archive that the daemon downloads, or `-` for the request body.
    ///
    /// Cannot be combined with `fromImage`.
    pub from_src: Option<String>,

    /// The name of the imported image, with or without a tag. Ignored for a pull.
    pub repo: Option<String>,

    /// The tag or digest of the image to pull. If neither this parameter nor `fromImage` has one, all tags are pulled.
    ///
    /// For an import, the tag that is added to `repo`.
    pub tag: Option<String>,

    /// The credentials for the registry: an [`AuthConfig`](../struct.AuthConfig.html) as JSON in URL-safe Base64.
    ///
    /// Not required for public images.
    pub x_registry_auth: Option<AuthConfig>,

    /// The platform of the image to pull, such as `linux/arm64/v8`: an operating system, optionally followed by an
    /// architecture and a variant. Defaults to the platform of the daemon.
    ///
    /// For an import, the platform that is recorded in the image, regardless of the content of the archive.
    ///
    /// Default: `""`.
    pub platform: Option<String>,

    /// The tar archive to import if `fromSrc` is `-`. Empty otherwise.
    pub body: Option<Vec<u8>>,
}

impl ImageCreate {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {
            from_image: None,
            from_src: None,
            repo: None,
            tag: None,
            x_registry_auth: None,
            platform: None,
            body: None,
        }
    }

    /// Sets `from_image`.
    #[must_use]
    pub fn from_image(mut self, from_image: impl Into<String>) -> Self {
        self.from_image = Some(from_image.into());
        self
    }

    /// Sets `from_src`.
    #[must_use]
    pub fn from_src(mut self, from_src: impl Into<String>) -> Self {
        self.from_src = Some(from_src.into());
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

    /// Sets `x_registry_auth`.
    #[must_use]
    pub fn x_registry_auth(mut self, x_registry_auth: impl Into<AuthConfig>) -> Self {
        self.x_registry_auth = Some(x_registry_auth.into());
        self
    }

    /// Sets `platform`.
    #[must_use]
    pub fn platform(mut self, platform: impl Into<String>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl support::Operation for ImageCreate {
    type Reply = Vec<CreateImageInfo>;
    type Error = ErrorResponse;

    const ID: &'static str = "ImageCreate";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/images/create";
    const TAGS: &'static [&'static str] = &["Image"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/images/create");
        to.query("fromImage", self.from_image.as_ref());
        to.query("fromSrc", self.from_src.as_ref());
        to.query("repo", self.repo.as_ref());
        to.query("tag", self.tag.as_ref());
        to.header_base64("X-Registry-Auth", self.x_registry_auth.as_ref());
        to.query("platform", self.platform.as_ref());
        to.accept("application/json");
        to.bytes("text/plain", self.body);
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

impl support::StreamOperation for ImageCreate {
    type Decoder = support::Lines<CreateImageInfo>;

    fn decoder(_headers: &http::HeaderMap) -> Self::Decoder {
        support::Lines::new()
    }
}
