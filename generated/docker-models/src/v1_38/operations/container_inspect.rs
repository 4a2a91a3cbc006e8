// Written by `cargo xtask gen` from `ContainerInspect/` in spec/docker/contract/v1.38.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_38::ContainerInspectResponse;
use super::super::super::v1_25::ErrorResponse;

/// Inspect a container
///
/// Returns a single container: its configuration, state, mounts and networks.
///
/// Sent as `GET /containers/{id}/json`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerInspect {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,

    /// If `true`, the response includes `SizeRw` and `SizeRootFs`, which can take a while to compute. If `false`, they are
    /// omitted.
    ///
    /// Default: `false`.
    pub size: Option<bool>,
}

impl ContainerInspect {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), size: None }
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: bool) -> Self {
        self.size = Some(size);
        self
    }
}

impl support::Operation for ContainerInspect {
    type Reply = ContainerInspectResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerInspect";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/containers/{id}/json";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/json");
        to.query("size", self.size.as_ref());
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
