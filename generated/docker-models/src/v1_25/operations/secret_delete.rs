// Written by `cargo xtask gen` from `SecretDelete/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Remove a secret
///
/// Removes a secret from the swarm. If a service uses the secret, the daemon returns `400`.
///
/// Sent as `DELETE /secrets/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub struct SecretDelete {
    /// The ID or name of the secret. An unambiguous ID prefix is accepted.
    pub id: String,
}

impl SecretDelete {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl support::Operation for SecretDelete {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "SecretDelete";
    const METHOD: http::Method = http::Method::DELETE;
    const PATH: &'static str = "/secrets/{id}";
    const TAGS: &'static [&'static str] = &["Secret"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/secrets/");
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
