// Written by `cargo xtask gen` from `SwarmUnlock/` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_40::SwarmUnlockRequest;

/// Unlock a manager
///
/// Unlocks a restarted manager by providing the key to its encrypted data, so that it can rejoin the swarm.
///
/// Required after every restart of a manager if the swarm has `AutoLockManagers` set.
///
/// Sent as `POST /swarm/unlock`.
#[derive(Clone, Debug, PartialEq)]
pub struct SwarmUnlock {
    /// The key that unlocks the manager.
    pub body: SwarmUnlockRequest,
}

impl SwarmUnlock {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(body: impl Into<SwarmUnlockRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl support::Operation for SwarmUnlock {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "SwarmUnlock";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/swarm/unlock";
    const TAGS: &'static [&'static str] = &["Swarm"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/swarm/unlock");
        to.accept("application/json");
        to.json("application/json", Some(&self.body));
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
