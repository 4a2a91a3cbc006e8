// Written by `cargo xtask gen` from `PluginUpgrade/` in spec/docker/contract/v1.26.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::AuthConfig;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_26::PluginUpgradeBody;

/// Upgrade a plugin
///
/// Replaces an installed plugin with another version from a registry. Its settings and data are kept.
///
/// The plugin must be disabled, and stays disabled until [`PluginEnable`](struct.PluginEnable.html).
///
/// Sent as `POST /plugins/{name}/upgrade`.
#[derive(Clone, Debug, PartialEq)]
pub struct PluginUpgrade {
    /// The name of the installed plugin. The tag defaults to `latest`.
    pub name: String,

    /// The name, in the registry, of the plugin to upgrade to. The tag defaults to `latest`.
    pub remote: String,

    /// The credentials for the registry: an [`AuthConfig`](../struct.AuthConfig.html) as JSON in URL-safe Base64.
    ///
    /// Not required for public plugins.
    pub x_registry_auth: Option<AuthConfig>,

    /// The privileges that the new version of the plugin is granted, as returned by [`GetPluginPrivileges`](struct.GetPluginPrivileges.html).
    ///
    /// They must be exactly the privileges that the new version requires. Otherwise the upgrade fails.
    pub body: Option<PluginUpgradeBody>,
}

impl PluginUpgrade {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>, remote: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            remote: remote.into(),
            x_registry_auth: None,
            body: None,
        }
    }

    /// Sets `x_registry_auth`.
    #[must_use]
    pub fn x_registry_auth(mut self, x_registry_auth: impl Into<AuthConfig>) -> Self {
        self.x_registry_auth = Some(x_registry_auth.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<PluginUpgradeBody>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl support::Operation for PluginUpgrade {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "PluginUpgrade";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/plugins/{name}/upgrade";
    const TAGS: &'static [&'static str] = &["Plugin"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/plugins/");
        to.segment("name", &self.name);
        to.literal("/upgrade");
        to.query("remote", Some(&self.remote));
        to.header_base64("X-Registry-Auth", self.x_registry_auth.as_ref());
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
