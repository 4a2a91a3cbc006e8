// Written by `cargo xtask gen` from `SwarmUpdate/` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_30::SwarmSpec;

/// Update the swarm
///
/// Replaces the spec of the swarm and, on request, its join tokens or its unlock key.
///
/// The request must contain the complete [`SwarmSpec`](../struct.SwarmSpec.html), even if only a token is to be replaced.
///
/// Sent as `POST /swarm/update`.
#[derive(Clone, Debug, PartialEq)]
pub struct SwarmUpdate {
    /// The version of the swarm that the update is based on: `Version.Index`, as returned by [`SwarmInspect`](struct.SwarmInspect.html).
    ///
    /// If the swarm has been changed since, the request fails.
    pub version: i64,

    /// If `true`, the swarm replaces the join token for workers. The previous token becomes invalid.
    ///
    /// Default: `false`.
    pub rotate_worker_token: Option<bool>,

    /// If `true`, the swarm replaces the join token for managers. The previous token becomes invalid.
    ///
    /// Default: `false`.
    pub rotate_manager_token: Option<bool>,

    /// If `true`, the swarm replaces the key that unlocks managers after a restart. [`SwarmUnlockkey`](struct.SwarmUnlockkey.html) returns the new key.
    ///
    /// It has an effect only if `AutoLockManagers` is set.
    ///
    /// Default: `false`.
    pub rotate_manager_unlock_key: Option<bool>,

    /// The complete new swarm spec.
    pub body: SwarmSpec,
}

impl SwarmUpdate {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(version: i64, body: impl Into<SwarmSpec>) -> Self {
        Self {
            version: version,
            rotate_worker_token: None,
            rotate_manager_token: None,
            rotate_manager_unlock_key: None,
            body: body.into(),
        }
    }

    /// Sets `rotate_worker_token`.
    #[must_use]
    pub fn rotate_worker_token(mut self, rotate_worker_token: bool) -> Self {
        self.rotate_worker_token = Some(rotate_worker_token);
        self
    }

    /// Sets `rotate_manager_token`.
    #[must_use]
    pub fn rotate_manager_token(mut self, rotate_manager_token: bool) -> Self {
        self.rotate_manager_token = Some(rotate_manager_token);
        self
    }

    /// Sets `rotate_manager_unlock_key`.
    #[must_use]
    pub fn rotate_manager_unlock_key(mut self, rotate_manager_unlock_key: bool) -> Self {
        self.rotate_manager_unlock_key = Some(rotate_manager_unlock_key);
        self
    }
}

impl support::Operation for SwarmUpdate {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "SwarmUpdate";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/swarm/update";
    const TAGS: &'static [&'static str] = &["Swarm"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/swarm/update");
        to.query("version", Some(&self.version));
        to.query("rotateWorkerToken", self.rotate_worker_token.as_ref());
        to.query("rotateManagerToken", self.rotate_manager_token.as_ref());
        to.query("rotateManagerUnlockKey", self.rotate_manager_unlock_key.as_ref());
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
