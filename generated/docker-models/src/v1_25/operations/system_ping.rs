// Written by `cargo xtask gen` from `SystemPing/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Ping the daemon
///
/// Checks that the daemon responds. The response headers contain the latest API version that it supports.
///
/// Use it to wait for a daemon to start, and to negotiate an API version before the first other request.
///
/// Sent as `GET /_ping`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SystemPing {}

impl SystemPing {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {}
    }
}

impl support::Operation for SystemPing {
    type Reply = String;
    type Error = ErrorResponse;

    const ID: &'static str = "SystemPing";
    const METHOD: http::Method = http::Method::GET;
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
            200 => from.text(),
            _ => Err(from.failure()),
        }
    }
}
