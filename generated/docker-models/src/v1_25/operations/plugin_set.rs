// Written by `cargo xtask gen` from `PluginSet/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_25::PluginSetBody;

/// Change a plugin's settings
///
/// Changes the settings of a plugin that its author has made configurable: environment variables, sources of mounts,
/// paths of devices, and arguments.
///
/// The plugin must be disabled.
///
/// Sent as `POST /plugins/{name}/set`.
#[derive(Clone, Debug, PartialEq)]
pub struct PluginSet {
    /// The name of the plugin, such as `example/volumes:1.0`. The tag defaults to `latest`.
    pub name: String,

    /// The settings to change, each as `<name>=<value>`.
    pub body: Option<PluginSetBody>,
}

impl PluginSet {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            body: None,
        }
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<PluginSetBody>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl support::Operation for PluginSet {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "PluginSet";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/plugins/{name}/set";
    const TAGS: &'static [&'static str] = &["Plugin"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/plugins/");
        to.segment("name", &self.name);
        to.literal("/set");
        to.accept("application/json");
        to.json("application/json", self.body.as_ref());
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 204)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            204 => Ok(()),
            _ => Err(from.failure()),
        }
    }
}
