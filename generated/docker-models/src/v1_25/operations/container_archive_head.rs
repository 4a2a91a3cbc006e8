// Written by `cargo xtask gen` from `ContainerArchiveHead/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Get information about a file in a container
///
/// Returns the properties of a file or directory in a container, such as its size and mode, in a response header.
/// Responses have no body, including error responses.
///
/// Sent as `HEAD /containers/{id}/archive`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerArchiveHead {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The path of the file or directory in the container, relative to its root, with or without a leading `/`.
    ///
    /// If the path ends with a symbolic link, the link is not followed unless a `/` is appended.
    pub path: String,
}

impl ContainerArchiveHead {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            path: path.into(),
        }
    }
}

impl support::Operation for ContainerArchiveHead {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerArchiveHead";
    const METHOD: http::Method = http::Method::HEAD;
    const PATH: &'static str = "/containers/{id}/archive";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/archive");
        to.query("path", Some(&self.path));
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
