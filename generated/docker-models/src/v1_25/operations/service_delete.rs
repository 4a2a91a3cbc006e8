// Written by `cargo xtask gen` from `ServiceDelete/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Remove a service
///
/// Removes a service from the swarm. The daemon responds before the tasks of the service are stopped.
///
/// Sent as `DELETE /services/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceDelete {
    /// The ID or name of the service. An unambiguous ID prefix is accepted.
    pub id: String,
}

impl ServiceDelete {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl support::Operation for ServiceDelete {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "ServiceDelete";
    const METHOD: http::Method = http::Method::DELETE;
    const PATH: &'static str = "/services/{id}";
    const TAGS: &'static [&'static str] = &["Service"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/services/");
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
            200 => Ok(()),
            _ => Err(from.failure()),
        }
    }
}
