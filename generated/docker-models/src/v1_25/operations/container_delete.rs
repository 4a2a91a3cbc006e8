// Written by `cargo xtask gen` from `ContainerDelete/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Remove a container
///
/// Removes a container and all data that it has written outside of its volumes.
///
/// Unless `force` is set, the container must not be running.
///
/// Sent as `DELETE /containers/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerDelete {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    ///
    /// With `link`, the name of the link, such as `web/db`.
    pub id: String,

    /// If `true`, the daemon also removes the container's anonymous volumes. Named volumes are always kept.
    ///
    /// Default: `false`.
    pub v: Option<bool>,

    /// If `true`, the daemon kills the container first if it is running. If `false`, the daemon returns `409` for a running
    /// container.
    ///
    /// Default: `false`.
    pub force: Option<bool>,
}

impl ContainerDelete {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            v: None,
            force: None,
        }
    }

    /// Sets `v`.
    #[must_use]
    pub fn v(mut self, v: bool) -> Self {
        self.v = Some(v);
        self
    }

    /// Sets `force`.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

impl support::Operation for ContainerDelete {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerDelete";
    const METHOD: http::Method = http::Method::DELETE;
    const PATH: &'static str = "/containers/{id}";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.query("v", self.v.as_ref());
        to.query("force", self.force.as_ref());
        to.accept("application/json");
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 204)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            204 => Ok(()),
            _ => Err(from.failure()),
        }
    }
}
