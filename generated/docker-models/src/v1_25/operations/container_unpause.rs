// Written by `cargo xtask gen` from `ContainerUnpause/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Unpause a container
///
/// Resumes the processes of a container that was paused with [`ContainerPause`](struct.ContainerPause.html).
///
/// Sent as `POST /containers/{id}/unpause`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerUnpause {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,
}

impl ContainerUnpause {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl support::Operation for ContainerUnpause {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerUnpause";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/containers/{id}/unpause";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/unpause");
        to.accept("application/json");
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 204)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            204 => Ok(()),
            _ => Err(from.failure()),
        }
    }
}
