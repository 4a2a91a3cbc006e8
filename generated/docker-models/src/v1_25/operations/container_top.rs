// Written by `cargo xtask gen` from `ContainerTop/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ContainerTopResponse;
use super::super::super::v1_25::ErrorResponse;

/// List a container's processes
///
/// Returns the processes that run in a container, as `ps` on the host reports them.
///
/// If the container is not running, the daemon returns `409`. A daemon on Windows has no `ps`: it returns columns of
/// its own and rejects `ps_args`.
///
/// Sent as `GET /containers/{id}/top`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerTop {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The arguments of `ps`, such as `aux` or `-o pid,comm`. Defaults to `-ef`.
    ///
    /// The columns must include the process ID, which the daemon uses to find the container's processes.
    ///
    /// Default: `"-ef"`.
    pub ps_args: Option<String>,
}

impl ContainerTop {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ps_args: None,
        }
    }

    /// Sets `ps_args`.
    #[must_use]
    pub fn ps_args(mut self, ps_args: impl Into<String>) -> Self {
        self.ps_args = Some(ps_args.into());
        self
    }
}

impl support::Operation for ContainerTop {
    type Reply = ContainerTopResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerTop";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/containers/{id}/top";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/top");
        to.query("ps_args", self.ps_args.as_ref());
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
