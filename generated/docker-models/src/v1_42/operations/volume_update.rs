// Written by `cargo xtask gen` from `VolumeUpdate/` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_42::VolumeUpdateBody;

/// Update a cluster volume
///
/// Changes the availability of a cluster volume to tasks.
///
/// Volumes that belong to a single daemon cannot be updated.
///
/// Sent as `PUT /volumes/{name}`.
#[derive(Clone, Debug, PartialEq)]
pub struct VolumeUpdate {
    /// The ID or name of the cluster volume.
    pub name: String,

    /// The version of the volume that the update is based on: `ClusterVolume.Version.Index`, as returned by [`VolumeInspect`](struct.VolumeInspect.html).
    ///
    /// If the volume has been changed since, the request fails.
    pub version: i64,

    /// The spec of the cluster volume with a new `Availability`. All other fields must have the values that
    /// [`VolumeInspect`](struct.VolumeInspect.html) returned.
    pub body: Option<VolumeUpdateBody>,
}

impl VolumeUpdate {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>, version: i64) -> Self {
        Self {
            name: name.into(),
            version: version,
            body: None,
        }
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<VolumeUpdateBody>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl support::Operation for VolumeUpdate {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "VolumeUpdate";
    const METHOD: http::Method = http::Method::PUT;
    const PATH: &'static str = "/volumes/{name}";
    const TAGS: &'static [&'static str] = &["Volume"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/volumes/");
        to.segment("name", &self.name);
        to.query("version", Some(&self.version));
        to.accept("application/json");
        to.json("application/json", self.body.as_ref());
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
