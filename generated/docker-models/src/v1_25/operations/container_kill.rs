// Written by `cargo xtask gen` from `ContainerKill/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Send a signal to a container
///
/// Sends a signal to the container's first process. The default is `SIGKILL`, which ends it immediately.
///
/// Sent as `POST /containers/{id}/kill`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerKill {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The signal, by name or number, such as `SIGHUP` or `1`. Defaults to `SIGKILL`.
    ///
    /// Default: `"SIGKILL"`.
    pub signal: Option<String>,
}

impl ContainerKill {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            signal: None,
        }
    }

    /// Sets `signal`.
    #[must_use]
    pub fn signal(mut self, signal: impl Into<String>) -> Self {
        self.signal = Some(signal.into());
        self
    }
}

impl support::Operation for ContainerKill {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerKill";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/containers/{id}/kill";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/kill");
        to.query("signal", self.signal.as_ref());
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
