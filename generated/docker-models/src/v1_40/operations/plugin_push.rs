// Written by `cargo xtask gen` from `PluginPush/` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_40::PushImageInfo;

/// Push a plugin
///
/// Uploads an installed plugin to the registry in its name and reports the progress.
///
/// Sent as `POST /plugins/{name}/push`.
#[derive(Clone, Debug, PartialEq)]
pub struct PluginPush {
    /// The name of the plugin, with the host of the registry unless it is Docker Hub. The tag defaults to `latest`.
    pub name: String,
}

impl PluginPush {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl support::Operation for PluginPush {
    type Reply = Vec<PushImageInfo>;
    type Error = ErrorResponse;

    const ID: &'static str = "PluginPush";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/plugins/{name}/push";
    const TAGS: &'static [&'static str] = &["Plugin"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/plugins/");
        to.segment("name", &self.name);
        to.literal("/push");
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
            200 => from.items(support::Lines::new()),
            _ => Err(from.failure()),
        }
    }
}

impl support::StreamOperation for PluginPush {
    type Decoder = support::Lines<PushImageInfo>;

    fn decoder(_headers: &http::HeaderMap) -> Self::Decoder {
        support::Lines::new()
    }
}
