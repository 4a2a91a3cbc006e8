// Written by `cargo xtask gen` from `NetworkPrune/` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_25::NetworkPruneResponse;

/// Remove unused networks
///
/// Removes the networks that no container is connected to. Predefined networks are never removed.
///
/// Sent as `POST /networks/prune`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkPrune {}

impl NetworkPrune {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {}
    }
}

impl support::Operation for NetworkPrune {
    type Reply = NetworkPruneResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "NetworkPrune";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/networks/prune";
    const TAGS: &'static [&'static str] = &["Network"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/networks/prune");
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
