// Written by `cargo xtask gen` from `PluginPull/` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::AuthConfig;
use super::super::super::v1_36::CreateImageInfo;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_40::PluginPullBody;

/// Install a plugin
///
/// Pulls a plugin from a registry and installs it. The plugin stays disabled.
///
/// [`PluginSet`](struct.PluginSet.html) changes its settings, and [`PluginEnable`](struct.PluginEnable.html) starts it.
///
/// **Warning:** a plugin can be granted access to devices, directories and capabilities of the host. Check its
/// privileges before granting them.
///
/// Sent as `POST /plugins/pull`.
#[derive(Clone, Debug, PartialEq)]
pub struct PluginPull {
    /// The name of the plugin in the registry, such as `vieux/sshfs:latest`. The tag defaults to `latest`.
    pub remote: String,

    /// The local name of the plugin. Defaults to its name in the registry.
    pub name: Option<String>,

    /// The credentials for the registry: an [`AuthConfig`](../struct.AuthConfig.html) as JSON in URL-safe Base64.
    ///
    /// Not required for public plugins.
    pub x_registry_auth: Option<AuthConfig>,

    /// The privileges that the plugin is granted, as returned by [`GetPluginPrivileges`](struct.GetPluginPrivileges.html).
    ///
    /// They must be exactly the privileges that the plugin requires. Otherwise it is not installed.
    pub body: Option<PluginPullBody>,
}

impl PluginPull {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(remote: impl Into<String>) -> Self {
        Self {
            remote: remote.into(),
            name: None,
            x_registry_auth: None,
            body: None,
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `x_registry_auth`.
    #[must_use]
    pub fn x_registry_auth(mut self, x_registry_auth: impl Into<AuthConfig>) -> Self {
        self.x_registry_auth = Some(x_registry_auth.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<PluginPullBody>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl support::Operation for PluginPull {
    type Reply = PluginPullReply;
    type Error = ErrorResponse;

    const ID: &'static str = "PluginPull";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/plugins/pull";
    const TAGS: &'static [&'static str] = &["Plugin"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/plugins/pull");
        to.query("remote", Some(&self.remote));
        to.query("name", self.name.as_ref());
        to.header_base64("X-Registry-Auth", self.x_registry_auth.as_ref());
        to.accept("application/json");
        to.json("application/json", self.body.as_ref());
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 200 | 204)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            200 => from.items(support::Lines::new()).map(PluginPullReply::Ok),
            204 => Ok(PluginPullReply::NoContent),
            _ => Err(from.failure()),
        }
    }
}

impl support::StreamOperation for PluginPull {
    type Decoder = support::Lines<CreateImageInfo>;

    fn decoder(_headers: &http::HeaderMap) -> Self::Decoder {
        support::Lines::new()
    }
}

/// The replies of success to [`PluginPull`](struct.PluginPull.html).
#[derive(Clone, Debug, PartialEq)]
pub enum PluginPullReply {
    /// A stream of progress messages, one JSON object per line. An error that occurs later is a message with `error`.
    Ok(Vec<CreateImageInfo>),

    /// The plugin was installed. No daemon is known to return this status: daemons return `200`.
    NoContent,
}
