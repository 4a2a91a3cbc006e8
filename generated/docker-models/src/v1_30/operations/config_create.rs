// Written by `cargo xtask gen` from `ConfigCreate/` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_30::ConfigCreateResponse;
use super::super::super::v1_30::ConfigSpec;
use super::super::super::v1_25::ErrorResponse;

/// Create a config
///
/// Creates a config: a small file that the swarm stores and that services mount into their containers.
///
/// The data of a config cannot be changed afterwards. Its labels can, with [`ConfigUpdate`](struct.ConfigUpdate.html).
///
/// Sent as `POST /configs/create`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigCreate {
    /// The config to create: its `Name`, its `Data` in Base64, and its labels, if any.
    pub body: Option<ConfigSpec>,
}

impl ConfigCreate {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<ConfigSpec>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl support::Operation for ConfigCreate {
    type Reply = ConfigCreateResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ConfigCreate";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/configs/create";
    const TAGS: &'static [&'static str] = &["Config"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/configs/create");
        to.accept("application/json");
        to.json("application/json", self.body.as_ref());
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
