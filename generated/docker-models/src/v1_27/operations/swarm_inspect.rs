// Written by `cargo xtask gen` from `SwarmInspect/` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_27::SwarmInspectResponse;

/// Inspect the swarm
///
/// Returns the swarm that the daemon manages: its ID, settings, certificate authority and join tokens.
///
/// Sent as `GET /swarm`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SwarmInspect {}

impl SwarmInspect {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {}
    }
}

impl support::Operation for SwarmInspect {
    type Reply = SwarmInspectResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "SwarmInspect";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/swarm";
    const TAGS: &'static [&'static str] = &["Swarm"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/swarm");
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
