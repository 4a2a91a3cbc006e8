// Written by `cargo xtask gen` from `SwarmInit/` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_39::SwarmInitBody;
use super::super::super::v1_25::SwarmInitResponse;

/// Initialize a swarm
///
/// Creates a swarm with the daemon as its first manager.
///
/// Other nodes join it with [`SwarmJoin`](struct.SwarmJoin.html) and a token from [`SwarmInspect`](struct.SwarmInspect.html).
///
/// Sent as `POST /swarm/init`.
#[derive(Clone, Debug, PartialEq)]
pub struct SwarmInit {
    /// The addresses of the first manager and the settings of the new swarm.
    pub body: SwarmInitBody,
}

impl SwarmInit {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(body: impl Into<SwarmInitBody>) -> Self {
        Self { body: body.into() }
    }
}

impl support::Operation for SwarmInit {
    type Reply = SwarmInitResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "SwarmInit";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/swarm/init";
    const TAGS: &'static [&'static str] = &["Swarm"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/swarm/init");
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
            200 => from.json(),
            _ => Err(from.failure()),
        }
    }
}
