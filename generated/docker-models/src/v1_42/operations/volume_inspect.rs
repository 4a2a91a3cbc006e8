// Written by `cargo xtask gen` from `VolumeInspect/` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_42::Volume;

/// Inspect a volume
///
/// Returns a single volume: its driver, its location, its labels and its options.
///
/// Sent as `GET /volumes/{name}`.
#[derive(Clone, Debug, PartialEq)]
pub struct VolumeInspect {
    /// The name of the volume. A cluster volume can also be identified by its ID.
    pub name: String,
}

impl VolumeInspect {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl support::Operation for VolumeInspect {
    type Reply = Volume;
    type Error = ErrorResponse;

    const ID: &'static str = "VolumeInspect";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/volumes/{name}";
    const TAGS: &'static [&'static str] = &["Volume"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/volumes/");
        to.segment("name", &self.name);
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
