// Written by `cargo xtask gen` from `SecretUpdate/` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_31::SecretSpec;

/// Update a secret's labels
///
/// Replaces the labels of a secret. Nothing else about a secret can be changed.
///
/// To change the data, create another secret and update the services to use it.
///
/// Sent as `POST /secrets/{id}/update`.
#[derive(Clone, Debug, PartialEq)]
pub struct SecretUpdate {
    /// The ID or name of the secret. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The version of the secret that the update is based on: `Version.Index`, as returned by [`SecretInspect`](struct.SecretInspect.html).
    ///
    /// If the secret has been changed since, the request fails.
    pub version: i64,

    /// The secret's spec with the new labels. All other fields must have the values that [`SecretInspect`](struct.SecretInspect.html) returned.
    pub body: Option<SecretSpec>,
}

impl SecretUpdate {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>, version: i64) -> Self {
        Self {
            id: id.into(),
            version: version,
            body: None,
        }
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<SecretSpec>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl support::Operation for SecretUpdate {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "SecretUpdate";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/secrets/{id}/update";
    const TAGS: &'static [&'static str] = &["Secret"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/secrets/");
        to.segment("id", &self.id);
        to.literal("/update");
        to.query("version", Some(&self.version));
        to.accept("application/json");
        to.json("application/json", self.body.as_ref());
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
