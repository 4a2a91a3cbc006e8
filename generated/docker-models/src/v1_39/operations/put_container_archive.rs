// Written by `cargo xtask gen` from `PutContainerArchive/` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Copy files into a container
///
/// Unpacks a tar archive into a directory of a container. The container need not be running.
///
/// The directory must exist. If the path is not a directory, the daemon returns `400`.
///
/// Sent as `PUT /containers/{id}/archive`.
#[derive(Clone, Debug, PartialEq)]
pub struct PutContainerArchive {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The directory in the container to unpack into, relative to its root, with or without a leading `/`.
    ///
    /// It can be a symbolic link to a directory.
    pub path: String,

    /// If `1` or `true`, the request fails instead of replacing a directory with a file, or a file with a directory.
    ///
    /// Otherwise the existing entry is replaced.
    pub no_overwrite_dir_non_dir: Option<String>,

    /// If `1` or `true`, the unpacked files are owned by the user that the container runs as, if one is set.
    ///
    /// Otherwise they are owned by the users that the archive specifies.
    pub copy_uidgid: Option<String>,

    /// The files to unpack: a tar archive, plain or compressed with gzip, bzip2 or xz.
    pub body: Vec<u8>,
}

impl PutContainerArchive {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(
        id: impl Into<String>,
        path: impl Into<String>,
        body: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            id: id.into(),
            path: path.into(),
            no_overwrite_dir_non_dir: None,
            copy_uidgid: None,
            body: body.into(),
        }
    }

    /// Sets `no_overwrite_dir_non_dir`.
    #[must_use]
    pub fn no_overwrite_dir_non_dir(
        mut self,
        no_overwrite_dir_non_dir: impl Into<String>,
    ) -> Self {
        self.no_overwrite_dir_non_dir = Some(no_overwrite_dir_non_dir.into());
        self
    }

    /// Sets `copy_uidgid`.
    #[must_use]
    pub fn copy_uidgid(mut self, copy_uidgid: impl Into<String>) -> Self {
        self.copy_uidgid = Some(copy_uidgid.into());
        self
    }
}

impl support::Operation for PutContainerArchive {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "PutContainerArchive";
    const METHOD: http::Method = http::Method::PUT;
    const PATH: &'static str = "/containers/{id}/archive";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/archive");
        to.query("path", Some(&self.path));
        to.query("noOverwriteDirNonDir", self.no_overwrite_dir_non_dir.as_ref());
        to.query("copyUIDGID", self.copy_uidgid.as_ref());
        to.accept("application/json");
        to.bytes("application/x-tar", Some(self.body));
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
