// Written by `cargo xtask gen` from `SwarmJoin/` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_30::SwarmJoinBody;

/// Join a swarm
///
/// Makes the daemon a node of an existing swarm. The token determines the role of the node.
///
/// Sent as `POST /swarm/join`.
#[derive(Clone, Debug, PartialEq)]
pub struct SwarmJoin {
    /// The swarm to join, the join token, and the addresses of this node.
    pub body: SwarmJoinBody,
}

impl SwarmJoin {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(body: impl Into<SwarmJoinBody>) -> Self {
        Self { body: body.into() }
    }
}

impl support::Operation for SwarmJoin {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "SwarmJoin";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/swarm/join";
    const TAGS: &'static [&'static str] = &["Swarm"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/swarm/join");
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
