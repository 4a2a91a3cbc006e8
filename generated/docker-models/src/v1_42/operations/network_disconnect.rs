// Written by `cargo xtask gen` from `NetworkDisconnect/` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_42::NetworkDisconnectRequest;

/// Disconnect a container from a network
///
/// Disconnects a container from a network. A running container loses the interface immediately.
///
/// Sent as `POST /networks/{id}/disconnect`.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkDisconnect {
    /// The ID or name of the network.
    pub id: String,

    /// The container to disconnect.
    pub body: NetworkDisconnectRequest,
}

impl NetworkDisconnect {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(
        id: impl Into<String>,
        body: impl Into<NetworkDisconnectRequest>,
    ) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
        }
    }
}

impl support::Operation for NetworkDisconnect {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "NetworkDisconnect";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/networks/{id}/disconnect";
    const TAGS: &'static [&'static str] = &["Network"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/networks/");
        to.segment("id", &self.id);
        to.literal("/disconnect");
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
