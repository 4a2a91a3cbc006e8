// Written by `cargo xtask gen` from `PluginInspect/` in spec/docker/contract/v1.26.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_26::Plugin;

/// Inspect a plugin
///
/// Returns a single installed plugin: its state, its settings and its configuration.
///
/// Sent as `GET /plugins/{name}/json`.
#[derive(Clone, Debug, PartialEq)]
pub struct PluginInspect {
    /// The name or ID of the plugin. The tag of the name defaults to `latest`.
    pub name: String,
}

impl PluginInspect {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl support::Operation for PluginInspect {
    type Reply = Plugin;
    type Error = ErrorResponse;

    const ID: &'static str = "PluginInspect";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/plugins/{name}/json";
    const TAGS: &'static [&'static str] = &["Plugin"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/plugins/");
        to.segment("name", &self.name);
        to.literal("/json");
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
