// Written by `cargo xtask gen` from `PluginEnable/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Enable a plugin
///
/// Starts an installed plugin, so that the daemon can use it.
///
/// Sent as `POST /plugins/{name}/enable`.
#[derive(Clone, Debug, PartialEq)]
pub struct PluginEnable {
    /// The name or ID of the plugin. The tag of the name defaults to `latest`.
    pub name: String,

    /// The time that the plugin has to respond to each request of the daemon, in seconds. `0` sets no limit.
    ///
    /// Daemons can reject a request without this parameter. Always send it.
    ///
    /// Default: `0`.
    pub timeout: Option<i64>,
}

impl PluginEnable {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            timeout: None,
        }
    }

    /// Sets `timeout`.
    #[must_use]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

impl support::Operation for PluginEnable {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "PluginEnable";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/plugins/{name}/enable";
    const TAGS: &'static [&'static str] = &["Plugin"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/plugins/");
        to.segment("name", &self.name);
        to.literal("/enable");
        to.query("timeout", self.timeout.as_ref());
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
