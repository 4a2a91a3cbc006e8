// Written by `cargo xtask gen` from `SwarmUnlockkey/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_25::SwarmUnlockkeyResponse;

/// Get the unlock key
///
/// Returns the key that managers require after a restart if the swarm has `AutoLockManagers` set.
///
/// Store the key outside of the swarm: a locked manager cannot return it.
///
/// Sent as `GET /swarm/unlockkey`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SwarmUnlockkey {}

impl SwarmUnlockkey {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {}
    }
}

impl support::Operation for SwarmUnlockkey {
    type Reply = SwarmUnlockkeyResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "SwarmUnlockkey";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/swarm/unlockkey";
    const TAGS: &'static [&'static str] = &["Swarm"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/swarm/unlockkey");
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
