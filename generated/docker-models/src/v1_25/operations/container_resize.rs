// Written by `cargo xtask gen` from `ContainerResize/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Resize a container's terminal
///
/// Sets the size of the pseudo-terminal of a running container. Clients do this when their window is resized.
///
/// It has an effect only if the container was created with `Tty`.
///
/// Sent as `POST /containers/{id}/resize`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerResize {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The height of the terminal, in lines.
    pub h: i64,

    /// The width of the terminal, in columns.
    pub w: i64,
}

impl ContainerResize {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>, h: i64, w: i64) -> Self {
        Self { id: id.into(), h: h, w: w }
    }
}

impl support::Operation for ContainerResize {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerResize";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/containers/{id}/resize";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/resize");
        to.query("h", Some(&self.h));
        to.query("w", Some(&self.w));
        to.accept("text/plain");
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
