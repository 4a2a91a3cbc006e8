// Written by `cargo xtask gen` from `ContainerStop/` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Stop a container
///
/// Asks the container's first process to end, and kills it if it is still running after a timeout.
///
/// The daemon responds when the container has ended. The restart policy does not restart it, except that `always` does
/// so when the daemon itself restarts.
///
/// Sent as `POST /containers/{id}/stop`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerStop {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The signal that asks the container to end, by name or number, such as `SIGINT` or `2`.
    ///
    /// Defaults to the container's `StopSignal`, or to `SIGTERM` if that is not set.
    pub signal: Option<String>,

    /// The time that the container has to end before it is killed, in seconds. `-1` means no limit.
    ///
    /// Defaults to the container's `StopTimeout`, or to 10 seconds (30 on Windows) if that is not set.
    pub t: Option<i64>,
}

impl ContainerStop {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            signal: None,
            t: None,
        }
    }

    /// Sets `signal`.
    #[must_use]
    pub fn signal(mut self, signal: impl Into<String>) -> Self {
        self.signal = Some(signal.into());
        self
    }

    /// Sets `t`.
    #[must_use]
    pub fn t(mut self, t: i64) -> Self {
        self.t = Some(t);
        self
    }
}

impl support::Operation for ContainerStop {
    type Reply = ContainerStopReply;
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerStop";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/containers/{id}/stop";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/stop");
        to.query("signal", self.signal.as_ref());
        to.query("t", self.t.as_ref());
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
            204 => Ok(ContainerStopReply::NoContent),
            304 => Ok(ContainerStopReply::NotModified),
            _ => Err(from.failure()),
        }
    }
}

/// The replies of success to [`ContainerStop`](struct.ContainerStop.html).
#[derive(Clone, Debug, PartialEq)]
pub enum ContainerStopReply {
    /// The container has ended.
    NoContent,

    /// The container is not running. Nothing was changed.
    NotModified,
}
