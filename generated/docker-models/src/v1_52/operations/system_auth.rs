// Written by `cargo xtask gen` from `SystemAuth/` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_52::AuthConfig;
use super::super::super::v1_52::AuthResponse;
use super::super::super::v1_25::ErrorResponse;

/// Check registry credentials
///
/// Logs in to a registry to check a user name and password, and returns the identity token if the registry issues one.
///
/// The daemon does not store the credentials. Send them with every pull and push.
///
/// Sent as `POST /auth`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SystemAuth {
    /// The credentials and the registry that they are for. `serveraddress` defaults to Docker Hub.
    pub body: Option<AuthConfig>,
}

impl SystemAuth {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<AuthConfig>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl support::Operation for SystemAuth {
    type Reply = SystemAuthReply;
    type Error = ErrorResponse;

    const ID: &'static str = "SystemAuth";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/auth";
    const TAGS: &'static [&'static str] = &["System"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/auth");
        to.accept("application/json");
        to.json("application/json", self.body.as_ref());
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 200 | 204)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            200 => from.json().map(SystemAuthReply::Ok),
            204 => Ok(SystemAuthReply::NoContent),
            _ => Err(from.failure()),
        }
    }
}

/// The replies of success to [`SystemAuth`](struct.SystemAuth.html).
#[derive(Clone, Debug, PartialEq)]
pub enum SystemAuthReply {
    /// The registry accepted the credentials.
    Ok(AuthResponse),

    /// The registry accepted the credentials and issued no token. Current daemons return `200` in this case as well.
    NoContent,
}
