// Written by `cargo xtask gen` from `NetworkInspect/` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_41::Network;

/// Inspect a network
///
/// Returns a single network: its driver, its address ranges and the containers connected to it.
///
/// Sent as `GET /networks/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkInspect {
    /// The ID or name of the network. An unambiguous ID prefix is accepted.
    pub id: String,

    /// If `true`, the response includes details for troubleshooting networks of a swarm: the services in the network, with
    /// the addresses of their tasks.
    ///
    /// Default: `false`.
    pub verbose: Option<bool>,

    /// The scope that the network must have: `local` for networks of a single daemon, `swarm` for networks of a swarm, or
    /// `global`.
    ///
    /// Use it to select one network if a network of the daemon and a network of the swarm have the same name.
    pub scope: Option<String>,
}

impl NetworkInspect {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            verbose: None,
            scope: None,
        }
    }

    /// Sets `verbose`.
    #[must_use]
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.verbose = Some(verbose);
        self
    }

    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}

impl support::Operation for NetworkInspect {
    type Reply = Network;
    type Error = ErrorResponse;

    const ID: &'static str = "NetworkInspect";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/networks/{id}";
    const TAGS: &'static [&'static str] = &["Network"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/networks/");
        to.segment("id", &self.id);
        to.query("verbose", self.verbose.as_ref());
        to.query("scope", self.scope.as_ref());
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
