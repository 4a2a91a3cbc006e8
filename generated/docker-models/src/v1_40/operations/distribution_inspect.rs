// Written by `cargo xtask gen` from `DistributionInspect/` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_40::DistributionInspect as DistributionInspectModel;
use super::super::super::v1_25::ErrorResponse;

/// Get image information from the registry
///
/// Returns the digest and the platforms of an image in its registry, without pulling the image.
///
/// Credentials can be passed in the header `X-Registry-Auth`, as for [`ImageCreate`](struct.ImageCreate.html).
///
/// Sent as `GET /distribution/{name}/json`.
#[derive(Clone, Debug, PartialEq)]
pub struct DistributionInspect {
    /// The name of the image, with a tag or digest. The tag defaults to `latest`. An image ID is not accepted.
    pub name: String,
}

impl DistributionInspect {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl support::Operation for DistributionInspect {
    type Reply = DistributionInspectModel;
    type Error = ErrorResponse;

    const ID: &'static str = "DistributionInspect";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/distribution/{name}/json";
    const TAGS: &'static [&'static str] = &["Distribution"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/distribution/");
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
