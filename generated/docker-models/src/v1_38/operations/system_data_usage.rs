// Written by `cargo xtask gen` from `SystemDataUsage/` in spec/docker/contract/v1.38.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_38::SystemDataUsageResponse;

/// Get disk usage
///
/// Returns the disk usage of images, containers, volumes and the build cache.
///
/// The daemon reads all files of containers and volumes, which can take minutes. Use `type` to limit the work.
///
/// Sent as `GET /system/df`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SystemDataUsage {}

impl SystemDataUsage {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {}
    }
}

impl support::Operation for SystemDataUsage {
    type Reply = SystemDataUsageResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "SystemDataUsage";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/system/df";
    const TAGS: &'static [&'static str] = &["System"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/system/df");
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
