// Written by `cargo xtask gen` from `ContainerRestart/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Restart a container
///
/// Stops a container as [`ContainerStop`](struct.ContainerStop.html) does, and starts it again. If the container is not running, it is started.
///
/// Sent as `POST /containers/{id}/restart`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerRestart {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The time that the container has to end before it is killed, in seconds. `-1` means no limit.
    ///
    /// Defaults to the container's `StopTimeout`, or to 10 seconds (30 on Windows) if that is not set.
    pub t: Option<i64>,
}

impl ContainerRestart {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), t: None }
    }

    /// Sets `t`.
    #[must_use]
    pub fn t(mut self, t: i64) -> Self {
        self.t = Some(t);
        self
    }
}

impl support::Operation for ContainerRestart {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerRestart";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/containers/{id}/restart";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/restart");
        to.query("t", self.t.as_ref());
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
