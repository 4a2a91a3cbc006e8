// Written by `cargo xtask gen` from `GetPluginPrivileges/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_25::GetPluginPrivilegesResponse;

/// Get a plugin's privileges
///
/// Requests from the registry the privileges that a plugin requires, before it is installed.
///
/// To grant them, pass the returned list to [`PluginPull`](struct.PluginPull.html) or `PluginUpgrade`.
///
/// Sent as `GET /plugins/privileges`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetPluginPrivileges {
    /// The name of the plugin in the registry. The tag defaults to `latest`.
    pub name: String,
}

impl GetPluginPrivileges {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl support::Operation for GetPluginPrivileges {
    type Reply = GetPluginPrivilegesResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "GetPluginPrivileges";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/plugins/privileges";
    const TAGS: &'static [&'static str] = &["Plugin"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/plugins/privileges");
        to.query("name", Some(&self.name));
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
