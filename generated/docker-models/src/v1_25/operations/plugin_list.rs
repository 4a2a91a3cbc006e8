// Written by `cargo xtask gen` from `PluginList/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_25::PluginListResponse;

/// List plugins
///
/// Returns the plugins that were installed through the daemon, both enabled and disabled.
///
/// Plugins that are not managed by the daemon and that it discovers by their sockets are not included.
///
/// Sent as `GET /plugins`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PluginList {}

impl PluginList {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {}
    }
}

impl support::Operation for PluginList {
    type Reply = PluginListResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "PluginList";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/plugins";
    const TAGS: &'static [&'static str] = &["Plugin"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/plugins");
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
