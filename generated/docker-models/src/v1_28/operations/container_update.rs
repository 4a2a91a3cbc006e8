// Written by `cargo xtask gen` from `ContainerUpdate/` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_28::ContainerUpdateBody;
use super::super::super::v1_25::ContainerUpdateResponse;
use super::super::super::v1_25::ErrorResponse;

/// Update a container's resource limits
///
/// Changes the resource limits and the restart policy of a container, which can be running or stopped.
///
/// All other settings are fixed when the container is created.
///
/// Sent as `POST /containers/{id}/update`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerUpdate {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The resource limits and the restart policy to change. Omitted settings keep their values.
    pub body: ContainerUpdateBody,
}

impl ContainerUpdate {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>, body: impl Into<ContainerUpdateBody>) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
        }
    }
}

impl support::Operation for ContainerUpdate {
    type Reply = ContainerUpdateResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerUpdate";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/containers/{id}/update";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/update");
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
