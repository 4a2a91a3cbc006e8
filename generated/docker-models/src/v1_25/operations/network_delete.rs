// Written by `cargo xtask gen` from `NetworkDelete/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Remove a network
///
/// Removes a network. No running container and no service may be connected to it.
///
/// Sent as `DELETE /networks/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkDelete {
    /// The ID or name of the network. An unambiguous ID prefix is accepted.
    pub id: String,
}

impl NetworkDelete {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl support::Operation for NetworkDelete {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "NetworkDelete";
    const METHOD: http::Method = http::Method::DELETE;
    const PATH: &'static str = "/networks/{id}";
    const TAGS: &'static [&'static str] = &["Network"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/networks/");
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
