// Written by `cargo xtask gen` from `ContainerStart/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Start a container
///
/// Starts a container that was created, or one that has ended.
///
/// Sent as `POST /containers/{id}/start`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerStart {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The key sequence to detach from the container. Daemons ignore it and use the one of [`ContainerAttach`](struct.ContainerAttach.html).
    pub detach_keys: Option<String>,
}

impl ContainerStart {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            detach_keys: None,
        }
    }

    /// Sets `detach_keys`.
    #[must_use]
    pub fn detach_keys(mut self, detach_keys: impl Into<String>) -> Self {
        self.detach_keys = Some(detach_keys.into());
        self
    }
}

impl support::Operation for ContainerStart {
    type Reply = ContainerStartReply;
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerStart";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/containers/{id}/start";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/start");
        to.query("detachKeys", self.detach_keys.as_ref());
        to.accept("application/json");
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 204 | 304)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            204 => Ok(ContainerStartReply::NoContent),
            304 => Ok(ContainerStartReply::NotModified),
            _ => Err(from.failure()),
        }
    }
}

/// The replies of success to [`ContainerStart`](struct.ContainerStart.html).
#[derive(Clone, Debug, PartialEq)]
pub enum ContainerStartReply {
    /// The container was started.
    NoContent,

    /// The container is already running. Nothing was changed.
    NotModified,
}
