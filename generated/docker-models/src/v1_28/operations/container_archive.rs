// Written by `cargo xtask gen` from `ContainerArchive/` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Copy files from a container
///
/// Returns a file or directory of a container as a tar archive. The container need not be running.
///
/// The response also has the header `X-Docker-Container-Path-Stat`, as for [`ContainerArchiveInfo`](struct.ContainerArchiveInfo.html). Errors are returned
/// as JSON, not as an archive.
///
/// Sent as `GET /containers/{id}/archive`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerArchive {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The path of the file or directory in the container, relative to its root, with or without a leading `/`.
    ///
    /// A directory is returned with its content. If the path ends with a symbolic link, the archive contains the link, unless
    /// a `/` is appended.
    pub path: String,
}

impl ContainerArchive {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            path: path.into(),
        }
    }
}

impl support::Operation for ContainerArchive {
    type Reply = Vec<u8>;
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerArchive";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/containers/{id}/archive";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/archive");
        to.query("path", Some(&self.path));
        to.accept("application/x-tar");
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 200)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            200 => Ok(from.bytes()),
            _ => Err(from.failure()),
        }
    }
}
