// Written by `cargo xtask gen` from `PluginDisable/` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Disable a plugin
///
/// Stops a plugin. The plugin stays installed.
///
/// The daemon returns `409` if the plugin is already disabled, or if it is in use and `force` is not set.
///
/// Sent as `POST /plugins/{name}/disable`.
#[derive(Clone, Debug, PartialEq)]
pub struct PluginDisable {
    /// The name or ID of the plugin. The tag of the name defaults to `latest`.
    pub name: String,

    /// If `true`, the daemon stops the plugin even if it is in use, for example by a volume.
    pub force: Option<bool>,
}

impl PluginDisable {
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

impl support::Operation for PluginDisable {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "PluginDisable";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/plugins/{name}/disable";
    const TAGS: &'static [&'static str] = &["Plugin"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/plugins/");
        to.segment("name", &self.name);
        to.literal("/disable");
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
            200 => Ok(()),
            _ => Err(from.failure()),
        }
    }
}
