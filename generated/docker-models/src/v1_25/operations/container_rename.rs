// Written by `cargo xtask gen` from `ContainerRename/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Rename a container
///
/// Changes the name of a container, which can be running or stopped.
///
/// Sent as `POST /containers/{id}/rename`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerRename {
    /// The ID or current name of the container. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The new name of the container. The rules are those of [`ContainerCreate`](struct.ContainerCreate.html). For an empty name, the daemon returns `400`.
    pub name: String,
}

impl ContainerRename {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
        }
    }
}

impl support::Operation for ContainerRename {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerRename";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/containers/{id}/rename";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/rename");
        to.query("name", Some(&self.name));
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
