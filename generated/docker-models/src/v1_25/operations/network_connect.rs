// Written by `cargo xtask gen` from `NetworkConnect/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Connect a container to a network
///
/// Connects a container to a network. A running container gets a further interface immediately; any other container
/// gets it when it starts.
///
/// A network that spans the swarm must be attachable. A container that uses the network of the host or of another
/// container cannot be connected.
///
/// Sent as `POST /networks/{id}/connect`.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkConnect {
    /// The ID or name of the network.
    pub id: String,

    /// The container to connect and its settings in the network.
    pub body: Vec<u8>,
}

impl NetworkConnect {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>, body: impl Into<Vec<u8>>) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
        }
    }
}

impl support::Operation for NetworkConnect {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "NetworkConnect";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/networks/{id}/connect";
    const TAGS: &'static [&'static str] = &["Network"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/networks/");
        to.segment("id", &self.id);
        to.literal("/connect");
        to.accept("application/json");
        to.bytes("application/octet-stream", Some(self.body));
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
