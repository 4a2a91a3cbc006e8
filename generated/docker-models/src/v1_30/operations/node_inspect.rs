// Written by `cargo xtask gen` from `NodeInspect/` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_30::Node;

/// Inspect a node
///
/// Returns a single node of the swarm. The daemon must be a swarm manager.
///
/// Sent as `GET /nodes/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeInspect {
    /// The ID or host name of the node. An unambiguous ID prefix is accepted.
    pub id: String,
}

impl NodeInspect {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl support::Operation for NodeInspect {
    type Reply = Node;
    type Error = ErrorResponse;

    const ID: &'static str = "NodeInspect";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/nodes/{id}";
    const TAGS: &'static [&'static str] = &["Node"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/nodes/");
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
