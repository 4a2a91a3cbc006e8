// Written by `cargo xtask gen` from `SystemVersion/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_25::SystemVersionResponse;

/// Get version information
///
/// Returns the version of the daemon, the API versions that it supports, and the system that it runs on.
///
/// [`SystemInfo`](struct.SystemInfo.html) returns more about the host and the settings of the daemon.
///
/// Sent as `GET /version`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SystemVersion {}

impl SystemVersion {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {}
    }
}

impl support::Operation for SystemVersion {
    type Reply = SystemVersionResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "SystemVersion";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/version";
    const TAGS: &'static [&'static str] = &["System"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/version");
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
