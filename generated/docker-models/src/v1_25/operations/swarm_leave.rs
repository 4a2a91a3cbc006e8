// Written by `cargo xtask gen` from `SwarmLeave/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Leave the swarm
///
/// Removes the daemon from its swarm, together with the containers of the swarm's tasks that run on it.
///
/// The remaining managers keep the node in their list, in state `down`, until it is removed with [`NodeDelete`](struct.NodeDelete.html).
///
/// Sent as `POST /swarm/leave`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SwarmLeave {
    /// If `true`, the daemon leaves the swarm even if it is a manager.
    ///
    /// **Warning:** if the last manager leaves, the swarm and its state are lost. If too many managers leave, the remaining
    /// managers have no majority, and the swarm can no longer be managed.
    ///
    /// Default: `false`.
    pub force: Option<bool>,
}

impl SwarmLeave {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { force: None }
    }

    /// Sets `force`.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

impl support::Operation for SwarmLeave {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "SwarmLeave";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/swarm/leave";
    const TAGS: &'static [&'static str] = &["Swarm"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/swarm/leave");
        to.query("force", self.force.as_ref());
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
