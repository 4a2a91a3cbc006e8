// Written by `cargo xtask gen` from `SystemInfo/` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_27::SystemInfoResponse;

/// Get system information
///
/// Returns information about the daemon and its host: versions, drivers, settings, resources, and object counts.
///
/// Sent as `GET /info`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SystemInfo {}

impl SystemInfo {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {}
    }
}

impl support::Operation for SystemInfo {
    type Reply = SystemInfoResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "SystemInfo";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/info";
    const TAGS: &'static [&'static str] = &["System"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/info");
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
