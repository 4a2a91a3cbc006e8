// Written by `cargo xtask gen` from `ContainerExport/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Export a container's file system
///
/// Returns the complete file system of a container as a tar archive. The container can be running or stopped.
///
/// The content of volumes is not included. [`ImageCreate`](struct.ImageCreate.html) with `fromSrc` creates an image from such an archive. Errors
/// are returned as JSON, not as an archive.
///
/// Sent as `GET /containers/{id}/export`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerExport {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,
}

impl ContainerExport {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl support::Operation for ContainerExport {
    type Reply = Vec<u8>;
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerExport";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/containers/{id}/export";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/export");
        to.accept("application/octet-stream");
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
