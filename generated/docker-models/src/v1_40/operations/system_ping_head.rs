// Written by `cargo xtask gen` from `SystemPingHead/` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Ping the daemon without a body
///
/// Checks that the daemon responds. The response headers describe its capabilities.
///
/// It is the same as [`SystemPing`](struct.SystemPing.html), but responses have no body, including error responses.
///
/// Sent as `HEAD /_ping`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SystemPingHead {}

impl SystemPingHead {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {}
    }
}

impl support::Operation for SystemPingHead {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "SystemPingHead";
    const METHOD: http::Method = http::Method::HEAD;
    const PATH: &'static str = "/_ping";
    const TAGS: &'static [&'static str] = &["System"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/_ping");
        to.accept("text/plain");
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
