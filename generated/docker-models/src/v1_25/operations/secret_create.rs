// Written by `cargo xtask gen` from `SecretCreate/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_25::SecretCreateResponse;
use super::super::super::v1_25::SecretSpec;

/// Create a secret
///
/// Stores a secret in the swarm, encrypted. Services receive it as a file. The daemon must be a swarm manager.
///
/// Sent as `POST /secrets/create`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecretCreate {
    /// The secret to create: its name, its labels, and its data.
    pub body: Option<SecretSpec>,
}

impl SecretCreate {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<SecretSpec>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl support::Operation for SecretCreate {
    type Reply = SecretCreateResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "SecretCreate";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/secrets/create";
    const TAGS: &'static [&'static str] = &["Secret"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/secrets/create");
        to.accept("application/json");
        to.json("application/json", self.body.as_ref());
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 201)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            201 => from.json(),
            _ => Err(from.failure()),
        }
    }
}
