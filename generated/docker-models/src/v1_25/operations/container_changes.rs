// Written by `cargo xtask gen` from `ContainerChanges/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ContainerChangesResponse;
use super::super::super::v1_25::ErrorResponse;

/// List changes to a container's files
///
/// Compares the file system of a container with its image and returns the files and directories that were added,
/// modified or deleted.
///
/// The content of volumes and other mounts is not compared.
///
/// Sent as `GET /containers/{id}/changes`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerChanges {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,
}

impl ContainerChanges {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl support::Operation for ContainerChanges {
    type Reply = ContainerChangesResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerChanges";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/containers/{id}/changes";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/changes");
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
