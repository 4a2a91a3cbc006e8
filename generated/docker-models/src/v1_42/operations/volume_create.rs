// Written by `cargo xtask gen` from `VolumeCreate/` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_42::Volume;
use super::super::super::v1_42::VolumeCreateOptions;

/// Create a volume
///
/// Creates a volume, which containers can mount by its name.
///
/// If a volume with this name and driver exists, the daemon leaves it unchanged and returns it as if it were new.
///
/// Sent as `POST /volumes/create`.
#[derive(Clone, Debug, PartialEq)]
pub struct VolumeCreate {
    /// The configuration of the new volume. All fields are optional.
    pub body: VolumeCreateOptions,
}

impl VolumeCreate {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(body: impl Into<VolumeCreateOptions>) -> Self {
        Self { body: body.into() }
    }
}

impl support::Operation for VolumeCreate {
    type Reply = Volume;
    type Error = ErrorResponse;

    const ID: &'static str = "VolumeCreate";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/volumes/create";
    const TAGS: &'static [&'static str] = &["Volume"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/volumes/create");
        to.accept("application/json");
        to.json("application/json", Some(&self.body));
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 201)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            201 => from.json(),
            _ => Err(from.failure()),
        }
    }
}
