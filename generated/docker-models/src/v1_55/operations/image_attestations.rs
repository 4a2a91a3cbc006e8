// Written by `cargo xtask gen` from `ImageAttestations/` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_55::ImageAttestationsResponse;

/// List an image's attestations
///
/// Returns the attestations of an image for one platform, for example its build provenance or its software bill of
/// materials.
///
/// Each attestation is an in-toto statement that the builder of the image stored in the image's index. The daemon
/// returns statements unmodified.
///
/// Sent as `GET /images/{name}/attestations`.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageAttestations {
    /// The name of the image, with a tag or digest, or its ID.
    pub name: String,

    /// The platform of the image, as a JSON object such as `{"os":"linux","architecture":"arm64"}`.
    ///
    /// Defaults to the platform of the daemon. More than one value is currently rejected.
    pub platform: Vec<String>,

    /// The type of the attestations to return: the URI of an in-toto predicate such as `https://spdx.dev/Document`.
    ///
    /// The parameter can be repeated. If omitted, attestations of all types are returned.
    pub type_: Vec<String>,

    /// If `true`, each entry includes the statement.
    ///
    /// If `false`, only the descriptor and the type are returned, and the daemon need not read the statements.
    ///
    /// Default: `false`.
    pub statement: Option<bool>,
}

impl ImageAttestations {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            platform: Vec::new(),
            type_: Vec::new(),
            statement: None,
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

    /// Sets `type_`.
    #[must_use]
    pub fn type_(mut self, type_: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.type_ = type_.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `statement`.
    #[must_use]
    pub fn statement(mut self, statement: bool) -> Self {
        self.statement = Some(statement);
        self
    }
}

impl support::Operation for ImageAttestations {
    type Reply = ImageAttestationsResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ImageAttestations";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/images/{name}/attestations";
    const TAGS: &'static [&'static str] = &["Image"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/images/");
        to.segment("name", &self.name);
        to.literal("/attestations");
        to.query("platform", &self.platform);
        to.query("type", &self.type_);
        to.query("statement", self.statement.as_ref());
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
