// Written by `cargo xtask gen` from `NodeUpdate/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_25::NodeSpec;

/// Update a node
///
/// Replaces the spec of a node: its name, labels, role and availability.
///
/// The request must contain the complete [`NodeSpec`](../struct.NodeSpec.html). Get the node with [`NodeInspect`](struct.NodeInspect.html), modify its spec, and send it
/// with the version that was returned.
///
/// Sent as `POST /nodes/{id}/update`.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeUpdate {
    /// The ID or host name of the node. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The version of the node that the update is based on: `Version.Index`, as returned by [`NodeInspect`](struct.NodeInspect.html).
    ///
    /// If the node has been changed since, the request fails.
    pub version: i64,

    /// The complete new spec of the node. `Role` and `Availability` are required. Labels that are omitted are removed.
    pub body: Option<NodeSpec>,
}

impl NodeUpdate {
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
    pub fn body(mut self, body: impl Into<NodeSpec>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl support::Operation for NodeUpdate {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "NodeUpdate";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/nodes/{id}/update";
    const TAGS: &'static [&'static str] = &["Node"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/nodes/");
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
