// Written by `cargo xtask gen` from `Session/` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Open a build session
///
/// Upgrades the connection to HTTP/2, over which the daemon calls the client with gRPC.
///
/// BuildKit uses the session during a build to get files, secrets and credentials from the client. The request must
/// have the headers `Connection: Upgrade` and `Upgrade: h2c`, and further headers that identify the session and list
/// the services of the client.
///
/// From API 1.53 on, daemons also accept gRPC on their socket directly, without this upgrade.
///
/// Sent as `POST /session`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Session {}

impl Session {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {}
    }
}

impl support::Operation for Session {
    type Reply = support::Upgraded;
    type Error = ErrorResponse;

    const ID: &'static str = "Session";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/session";
    const TAGS: &'static [&'static str] = &["Session (experimental)"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/session");
        to.accept("application/vnd.docker.raw-stream");
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 101)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            101 => Ok(support::Upgraded),
            _ => Err(from.failure()),
        }
    }
}
