// Written by `cargo xtask gen` from `PluginCreate/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Create a plugin
///
/// Creates a plugin from a tar archive. Plugin authors use it before they push the plugin to a registry.
///
/// The plugin is installed but disabled; [`PluginEnable`](struct.PluginEnable.html) starts it. To install a published plugin, use [`PluginPull`](struct.PluginPull.html).
///
/// Sent as `POST /plugins/create`.
#[derive(Clone, Debug, PartialEq)]
pub struct PluginCreate {
    /// The name of the plugin, such as `example/volumes:1.0`. The tag defaults to `latest`.
    pub name: String,

    /// A tar archive with the plugin's `config.json` and a directory `rootfs` that contains its file system.
    pub body: Option<Vec<u8>>,
}

impl PluginCreate {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            body: None,
        }
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl support::Operation for PluginCreate {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "PluginCreate";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/plugins/create";
    const TAGS: &'static [&'static str] = &["Plugin"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/plugins/create");
        to.query("name", Some(&self.name));
        to.accept("application/json");
        to.bytes("application/x-tar", self.body);
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
