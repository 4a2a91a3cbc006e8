// Written by `cargo xtask gen` from `NetworkCreate/` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_41::NetworkCreateRequest;
use super::super::super::v1_46::NetworkCreateResponse;

/// Create a network
///
/// Creates a network. Containers join it when they are created, or later with [`NetworkConnect`](struct.NetworkConnect.html).
///
/// The driver determines the hosts that the network spans: a `bridge` network is limited to one host, an `overlay`
/// network connects the nodes of a swarm.
///
/// Sent as `POST /networks/create`.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkCreate {
    /// The configuration of the new network. Only `Name` is required.
    pub body: NetworkCreateRequest,
}

impl NetworkCreate {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(body: impl Into<NetworkCreateRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl support::Operation for NetworkCreate {
    type Reply = NetworkCreateResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "NetworkCreate";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/networks/create";
    const TAGS: &'static [&'static str] = &["Network"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/networks/create");
        to.accept("application/json");
        to.json("application/json", Some(&self.body));
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 201)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            201 => from.json(),
            _ => Err(from.failure()),
        }
    }
}
