// Written by `cargo xtask gen` from `BuildPrune/` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_31::BuildPruneResponse;
use super::super::super::v1_25::ErrorResponse;

/// Remove build cache
///
/// Removes entries of the build cache that are not in use. The cache stores results of earlier builds to speed up later
/// ones.
///
/// Sent as `POST /build/prune`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BuildPrune {}

impl BuildPrune {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {}
    }
}

impl support::Operation for BuildPrune {
    type Reply = BuildPruneResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "BuildPrune";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/build/prune";
    const TAGS: &'static [&'static str] = &["Image"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/build/prune");
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
