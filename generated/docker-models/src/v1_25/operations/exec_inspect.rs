// Written by `cargo xtask gen` from `ExecInspect/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_25::ExecInspectResponse;

/// Inspect an exec instance
///
/// Returns the state of an exec instance, including its exit code once the command has ended.
///
/// Sent as `GET /exec/{id}/json`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExecInspect {
    /// The ID of the exec instance, as returned by [`ContainerExec`](struct.ContainerExec.html).
    pub id: String,
}

impl ExecInspect {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl support::Operation for ExecInspect {
    type Reply = ExecInspectResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ExecInspect";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/exec/{id}/json";
    const TAGS: &'static [&'static str] = &["Exec"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/exec/");
        to.segment("id", &self.id);
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
