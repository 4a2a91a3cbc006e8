// Written by `cargo xtask gen` from `NodeDelete/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Remove a node
///
/// Removes a node from the list of the swarm's nodes.
///
/// Unless `force` is set, the node must be down: it has left the swarm or is unreachable. A manager must be demoted to
/// a worker first. Otherwise the daemon returns `400`.
///
/// Sent as `DELETE /nodes/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeDelete {
    /// The ID or host name of the node. An unambiguous ID prefix is accepted.
    pub id: String,

    /// If `true`, the daemon removes the node even if it is up. A manager cannot be removed even then.
    ///
    /// Default: `false`.
    pub force: Option<bool>,
}

impl NodeDelete {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), force: None }
    }

    /// Sets `force`.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

impl support::Operation for NodeDelete {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "NodeDelete";
    const METHOD: http::Method = http::Method::DELETE;
    const PATH: &'static str = "/nodes/{id}";
    const TAGS: &'static [&'static str] = &["Node"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/nodes/");
        to.segment("id", &self.id);
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
