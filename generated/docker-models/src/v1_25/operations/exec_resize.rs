// Written by `cargo xtask gen` from `ExecResize/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Resize the terminal of an exec instance
///
/// Sets the size of the pseudo-terminal of a running command.
///
/// The exec instance must have been created with `Tty` and must have been started.
///
/// Sent as `POST /exec/{id}/resize`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExecResize {
    /// The ID of the exec instance, as returned by [`ContainerExec`](struct.ContainerExec.html).
    pub id: String,

    /// The height of the terminal, in lines.
    pub h: i64,

    /// The width of the terminal, in columns.
    pub w: i64,
}

impl ExecResize {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>, h: i64, w: i64) -> Self {
        Self { id: id.into(), h: h, w: w }
    }
}

impl support::Operation for ExecResize {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "ExecResize";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/exec/{id}/resize";
    const TAGS: &'static [&'static str] = &["Exec"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/exec/");
        to.segment("id", &self.id);
        to.literal("/resize");
        to.query("h", Some(&self.h));
        to.query("w", Some(&self.w));
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
            200 => Ok(()),
            _ => Err(from.failure()),
        }
    }
}
