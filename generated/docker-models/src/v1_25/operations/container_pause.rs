// Written by `cargo xtask gen` from `ContainerPause/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Pause a container
///
/// Freezes all processes of a container until [`ContainerUnpause`](struct.ContainerUnpause.html) resumes them.
///
/// The processes get no signal and cannot detect the pause, because the kernel gives them no CPU time (on Linux, by
/// means of the freezer cgroup). Their memory stays allocated.
///
/// Sent as `POST /containers/{id}/pause`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerPause {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,
}

impl ContainerPause {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl support::Operation for ContainerPause {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerPause";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/containers/{id}/pause";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/pause");
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
