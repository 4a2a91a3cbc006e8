// Written by `cargo xtask gen` from `ConfigInspect/` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_37::Config;
use super::super::super::v1_25::ErrorResponse;

/// Inspect a config
///
/// Returns a single config, including its data.
///
/// Sent as `GET /configs/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub struct ConfigInspect {
    /// The ID or name of the config. An unambiguous ID prefix is accepted.
    pub id: String,
}

impl ConfigInspect {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl support::Operation for ConfigInspect {
    type Reply = Config;
    type Error = ErrorResponse;

    const ID: &'static str = "ConfigInspect";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/configs/{id}";
    const TAGS: &'static [&'static str] = &["Config"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/configs/");
        to.segment("id", &self.id);
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
