// Written by `cargo xtask gen` from `ContainerExec/` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_40::ExecConfig;
use super::super::super::v1_25::IdResponse;

/// Create an exec instance
///
/// Prepares a further command in a running container. [`ExecStart`](struct.ExecStart.html) runs it.
///
/// An exec instance can be started once. The daemon removes it some time after the command has ended, or when the
/// container ends.
///
/// Sent as `POST /containers/{id}/exec`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerExec {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The command to run and its settings. Only `Cmd` is required.
    pub body: ExecConfig,
}

impl ContainerExec {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>, body: impl Into<ExecConfig>) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
        }
    }
}

impl support::Operation for ContainerExec {
    type Reply = IdResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerExec";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/containers/{id}/exec";
    const TAGS: &'static [&'static str] = &["Exec"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/exec");
        to.accept("application/json");
        to.json("application/json", Some(&self.body));
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 201)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            201 => from.json(),
            _ => Err(from.failure()),
        }
    }
}
