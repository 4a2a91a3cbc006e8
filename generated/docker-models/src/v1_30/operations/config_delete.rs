// Written by `cargo xtask gen` from `ConfigDelete/` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Remove a config
///
/// Removes a config from the swarm. A config that a service uses cannot be removed.
///
/// Sent as `DELETE /configs/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub struct ConfigDelete {
    /// The ID or name of the config. An unambiguous ID prefix is accepted.
    pub id: String,
}

impl ConfigDelete {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl support::Operation for ConfigDelete {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "ConfigDelete";
    const METHOD: http::Method = http::Method::DELETE;
    const PATH: &'static str = "/configs/{id}";
    const TAGS: &'static [&'static str] = &["Config"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/configs/");
        to.segment("id", &self.id);
        to.accept("application/json");
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
