// Written by `cargo xtask gen` from `PluginDelete/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_25::Plugin;

/// Remove a plugin
///
/// Uninstalls a plugin.
///
/// Unless `force` is set, the plugin must be disabled. Otherwise the daemon returns `409`.
///
/// Sent as `DELETE /plugins/{name}`.
#[derive(Clone, Debug, PartialEq)]
pub struct PluginDelete {
    /// The name or ID of the plugin. The tag of the name defaults to `latest`.
    pub name: String,

    /// If `true`, the daemon removes the plugin even if it is enabled.
    ///
    /// Containers that use the plugin can stop working.
    ///
    /// Default: `false`.
    pub force: Option<bool>,
}

impl PluginDelete {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            force: None,
        }
    }

    /// Sets `force`.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

impl support::Operation for PluginDelete {
    type Reply = Plugin;
    type Error = ErrorResponse;

    const ID: &'static str = "PluginDelete";
    const METHOD: http::Method = http::Method::DELETE;
    const PATH: &'static str = "/plugins/{name}";
    const TAGS: &'static [&'static str] = &["Plugin"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/plugins/");
        to.segment("name", &self.name);
        to.query("force", self.force.as_ref());
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
