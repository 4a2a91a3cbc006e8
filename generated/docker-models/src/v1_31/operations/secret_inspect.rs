// Written by `cargo xtask gen` from `SecretInspect/` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_31::Secret;

/// Inspect a secret
///
/// Returns a single secret, without its data.
///
/// The data can be read only inside the containers of services that use the secret.
///
/// Sent as `GET /secrets/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub struct SecretInspect {
    /// The ID or name of the secret. An unambiguous ID prefix is accepted.
    pub id: String,
}

impl SecretInspect {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl support::Operation for SecretInspect {
    type Reply = Secret;
    type Error = ErrorResponse;

    const ID: &'static str = "SecretInspect";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/secrets/{id}";
    const TAGS: &'static [&'static str] = &["Secret"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/secrets/");
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
