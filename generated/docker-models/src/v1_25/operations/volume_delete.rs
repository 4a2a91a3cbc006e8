// Written by `cargo xtask gen` from `VolumeDelete/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Remove a volume
///
/// Removes a volume and its content. On a swarm manager, this also removes cluster volumes.
///
/// A volume that a container refers to cannot be removed, whether the container is running or not.
///
/// Sent as `DELETE /volumes/{name}`.
#[derive(Clone, Debug, PartialEq)]
pub struct VolumeDelete {
    /// The name of the volume. A cluster volume can also be identified by its ID.
    pub name: String,

    /// If `true`, the daemon forgets the volume even if the driver fails to remove it, and returns success if there is no
    /// such volume.
    ///
    /// It does not remove a volume that a container uses.
    ///
    /// Default: `false`.
    pub force: Option<bool>,
}

impl VolumeDelete {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            force: None,
        }
    }

    /// Sets `force`.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

impl support::Operation for VolumeDelete {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "VolumeDelete";
    const METHOD: http::Method = http::Method::DELETE;
    const PATH: &'static str = "/volumes/{name}";
    const TAGS: &'static [&'static str] = &["Volume"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/volumes/");
        to.segment("name", &self.name);
        to.query("force", self.force.as_ref());
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
