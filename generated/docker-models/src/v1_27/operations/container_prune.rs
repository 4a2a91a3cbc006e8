// Written by `cargo xtask gen` from `ContainerPrune/` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ContainerPruneResponse;
use super::super::super::v1_25::ErrorResponse;

/// Remove stopped containers
///
/// Removes all containers that are not running, or those of them that match the filters.
///
/// Containers that were created but never started are removed as well. Volumes are kept.
///
/// Sent as `POST /containers/prune`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContainerPrune {}

impl ContainerPrune {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {}
    }
}

impl support::Operation for ContainerPrune {
    type Reply = ContainerPruneResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerPrune";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/containers/prune";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/prune");
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
