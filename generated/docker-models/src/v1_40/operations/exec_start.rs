// Written by `cargo xtask gen` from `ExecStart/` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_40::ExecStartConfig;

/// Start an exec instance
///
/// Runs the command that [`ContainerExec`](struct.ContainerExec.html) prepared and, unless `Detach` is set, attaches to it.
///
/// The connection carries the input and output of the command until the command ends. [`ExecInspect`](struct.ExecInspect.html) returns the exit
/// code. Each exec instance can be started only once.
///
/// Sent as `POST /exec/{id}/start`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExecStart {
    /// The ID of the exec instance, as returned by [`ContainerExec`](struct.ContainerExec.html).
    pub id: String,

    /// The options for the start of the command.
    pub body: Option<ExecStartConfig>,
}

impl ExecStart {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), body: None }
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<ExecStartConfig>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl support::Operation for ExecStart {
    type Reply = Vec<support::Frame>;
    type Error = ErrorResponse;

    const ID: &'static str = "ExecStart";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/exec/{id}/start";
    const TAGS: &'static [&'static str] = &["Exec"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/exec/");
        to.segment("id", &self.id);
        to.literal("/start");
        to.accept("application/vnd.docker.raw-stream");
        to.json("application/json", self.body.as_ref());
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 200)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            200 => from.items(support::Frames::multiplexed()),
            _ => Err(from.failure()),
        }
    }
}

impl support::StreamOperation for ExecStart {
    type Decoder = support::Frames;

    fn decoder(_headers: &http::HeaderMap) -> Self::Decoder {
        support::Frames::multiplexed()
    }
}
